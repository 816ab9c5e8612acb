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
  const [done, setDone] = useState<{ as: 'text' | 'markdown' | 'failed'; times: number } | null>(null);
  const act = async (form: 'text' | 'markdown') => {
    const copied = await onCopy(form === 'text' ? citeText(statement) : citeMarkdown(statement));
    setDone((before) => ({ as: copied ? form : 'failed', times: (before?.times ?? 0) + 1 }));
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
        <Icon d={done && done.as !== 'failed' ? check : copy} size={14} />
      </button>
      {/* keyed, so that the same words are told once more */}
      <span role="status">{done ? <span key={done.times}>{i18n.t(words[done.as])}</span> : null}</span>
      {done ? (
        <button type="button" class="quiet link" onClick={() => void act('markdown')}>
          {i18n.t('card.copyMarkdown')}
        </button>
      ) : null}
    </span>
  );
}
