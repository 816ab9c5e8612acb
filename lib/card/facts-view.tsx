import { i18n } from '#i18n';
import { DateText } from '../ui/date-text.tsx';
import { listWords } from '../ui/dates.ts';
import { EntityName } from '../ui/statement-item.tsx';
import { typographic } from '../ui/typography.ts';
import type { Fact, Facts } from './facts.ts';

/** As many of each as fit above the statements; the rest is one press away. */
const FIRST = { roles: 3, former: 2, background: 3, also: 5 };

const RELATIONS: Record<string, () => string> = {
  relation: () => i18n.t('relation.relation'),
  'member-of': () => i18n.t('relation.memberOf'),
  led: () => i18n.t('relation.led'),
  'owned-by': () => i18n.t('relation.ownedBy'),
  location: () => i18n.t('relation.location'),
  description: () => i18n.t('relation.description'),
};

const relationWords = (relation: string) => RELATIONS[relation]?.() ?? relation.replaceAll('-', ' ');

interface Shared {
  names: Readonly<Record<string, string>>;
  onOpen: (entity: string) => void;
}

/** When the fact was true, and who says so. */
function AsOf({ fact }: { fact: Fact }) {
  const source = fact.article?.publisher ?? (fact.article ? typographic(fact.article.title) : undefined);
  const [before, after] = i18n.t('card.asOf', ['\u0000']).split('\u0000');
  return (
    <span class="as-of">
      {fact.asOf ? (
        <span>
          {before}
          <DateText iso={fact.asOf} />
          {after}
        </span>
      ) : null}
      {source ? <span class={fact.asOf ? 'dot clip' : 'clip'}>{source}</span> : null}
    </span>
  );
}

function Value({ fact, names, onOpen }: Shared & { fact: Fact }) {
  const value = typographic(fact.value);
  const object = fact.object;
  const name = object === undefined ? undefined : names[object];
  if (object === undefined || name === undefined) return <>{value}</>;
  if (value.includes(name) && value !== name) {
    const at = value.indexOf(name);
    return (
      <>
        {value.slice(0, at)}
        <EntityName entity={object} onOpen={onOpen}>
          {name}
        </EntityName>
        {value.slice(at + name.length)}
      </>
    );
  }
  return (
    <>
      {value === name ? '' : `${value} · `}
      <EntityName entity={object} onOpen={onOpen}>
        {name}
      </EntityName>
    </>
  );
}

function RoleList({ facts, kind, ...shared }: Shared & { facts: Fact[]; kind: string }) {
  return (
    <ul class={kind}>
      {facts.map((fact) => (
        <li key={`${fact.relation} ${fact.qualifier} ${fact.value}`}>
          <span class="value">
            {fact.qualifier && kind === 'roles' ? (
              <span class="qualifier">{i18n.t(`qualifier.${fact.qualifier}`)} </span>
            ) : null}
            <Value fact={fact} {...shared} />
          </span>
          <AsOf fact={fact} />
        </li>
      ))}
    </ul>
  );
}

function More({ hidden, onAll }: { hidden: number; onAll: () => void }) {
  if (hidden <= 0) return null;
  return (
    <button type="button" class="quiet more" onClick={onAll}>
      {i18n.t('card.more', hidden)}
    </button>
  );
}

interface FactsProps extends Shared {
  facts: Facts;
  all: boolean;
  onAll: () => void;
}

/** Who it is: the roles of now, each with its date, and the other names. */
export function RolesView({ facts, all, onAll, ...shared }: FactsProps) {
  const known = facts.roles.length + facts.former.length + facts.background.length;
  const cut = <T,>(items: T[], first: number) => (all ? items : items.slice(0, first));
  return (
    <>
      {facts.roles.length > 0 ? (
        <RoleList kind="roles" facts={cut(facts.roles, FIRST.roles)} {...shared} />
      ) : known === 0 ? (
        <p class="none">{i18n.t('card.noRole')}</p>
      ) : null}
      {facts.also.length > 0 ? (
        <p class="also">{i18n.t('card.also', [listWords(cut(facts.also, FIRST.also).map(typographic), 'unit')])}</p>
      ) : null}
      {all ? null : <More hidden={facts.roles.length - FIRST.roles} onAll={onAll} />}
    </>
  );
}

/** What it was, and how it stands to others; after the statements, which readers come for. */
export function BackgroundView({ facts, all, onAll, ...shared }: FactsProps) {
  const { former, background } = facts;
  if (former.length + background.length === 0) return null;
  const shown = all ? background : background.slice(0, FIRST.background);
  const shownFormer = all ? former : former.slice(0, FIRST.former);
  return (
    <section class="background">
      <h3>{i18n.t('card.facts')}</h3>
      <dl>
        {shownFormer.length > 0 ? (
          <div>
            <dt>{i18n.t('card.formerly')}</dt>
            <dd>
              <RoleList kind="former" facts={shownFormer} {...shared} />
            </dd>
          </div>
        ) : null}
        {shown.map((fact) => (
          <div key={`${fact.relation} ${fact.value} ${fact.object}`}>
            <dt>{relationWords(fact.relation)}</dt>
            <dd>
              <span class="value">
                <Value fact={fact} {...shared} />
              </span>
              <AsOf fact={fact} />
            </dd>
          </div>
        ))}
      </dl>
      <More hidden={former.length - shownFormer.length + background.length - shown.length} onAll={onAll} />
    </section>
  );
}
