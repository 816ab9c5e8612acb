import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ShownStatement } from '../exchange.ts';
import { citeMarkdown, citeText } from './citation.ts';
import { Icon } from './icon.tsx';
import { check, copy } from './icon-paths.ts';

/** Puts a text on the clipboard; tells whether the browser let it. */
export type Copy = (text: string) => Promise<boolean>;

/** Copies a statement with its citation: as text at once, and then, for who wants it, as Markdown. */
export function CopyButtons({ statement, onCopy }: { statement: ShownStatement; onCopy: Copy }) {
  const [done, setDone] = useState<'text' | 'markdown' | 'failed' | null>(null);
  const act = async (form: 'text' | 'markdown') => {
    const copied = await onCopy(form === 'text' ? citeText(statement) : citeMarkdown(statement));
    setDone(copied ? form : 'failed');
  };
  const words = { text: 'card.copied', markdown: 'card.copiedMarkdown', failed: 'card.notCopied' } as const;
  return (
    <span class="copy">
      <button
        type="button"
        class="quiet icon-only"
        aria-label={i18n.t('card.copy')}
        title={i18n.t('card.copy')}
        onClick={() => void act('text')}
      >
        <Icon d={done === 'text' || done === 'markdown' ? check : copy} size={14} />
      </button>
      <span role="status">{done ? i18n.t(words[done]) : ''}</span>
      {done ? (
        <button type="button" class="quiet link" onClick={() => void act('markdown')}>
          {i18n.t('card.copyMarkdown')}
        </button>
      ) : null}
    </span>
  );
}
