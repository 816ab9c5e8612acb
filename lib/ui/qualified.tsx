import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { ShownDetail } from '../exchange.ts';
import { hasQualifier } from './has-qualifier.ts';
import { typographic } from './typography.ts';
import { Filled, GAP, WRITTEN } from './written.tsx';

type Role = Pick<ShownDetail, 'value' | 'qualifier'>;

/** A role with its qualifier where the reader's language puts it, as text alone. */
export function qualified(role: Role): string {
  return hasQualifier(role) ? role.value : i18n.t(`qualifier.${role.qualifier!}`, [role.value]);
}

/** A role with its qualifier where the reader's language puts it; none where the words have it already. */
export function Qualified({ fact, children }: { fact: Role; children: ComponentChildren }) {
  return (
    <Filled words={hasQualifier(fact) ? GAP : i18n.t(`qualifier.${fact.qualifier!}`, [GAP])}>
      <span {...WRITTEN}>{children}</span>
    </Filled>
  );
}

/** What the article says, where the reader knew better. */
export function Stated({ stated }: Pick<ShownDetail, 'stated'>) {
  if (!stated) return null;
  return (
    <span class="stated">
      <Filled words={i18n.t('card.corrected', [GAP])}>
        <Qualified fact={stated}>{typographic(stated.value)}</Qualified>
      </Filled>
    </span>
  );
}
