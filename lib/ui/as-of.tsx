import { i18n } from '#i18n';
import { DateText } from './date-text.tsx';
import { spanWords } from './dates.ts';
import type { Fact } from './facts.ts';
import { OldNote } from './old-note.tsx';
import { typographic } from './typography.ts';
import { Filled, GAP, WRITTEN } from './written.tsx';

/** A message with a date in it. */
function Dated({ words, iso }: { words: string; iso: string }) {
  return (
    <Filled words={words}>
      <DateText iso={iso} />
    </Filled>
  );
}

/** When the fact was true: from when to when, or since when and as of when it was known. */
function When({ fact: { from, date, asOf, isOver } }: { fact: Fact }) {
  if (from && date) return <span>{spanWords(from, date)}</span>;
  if (date && isOver)
    return (
      <span>
        <DateText iso={date} />
      </span>
    );
  const known = asOf ? <Dated words={i18n.t('card.asOf', [GAP])} iso={asOf} /> : i18n.t('card.undated');
  if (!from) return <span>{known}</span>;
  return (
    <>
      <span>
        <Dated words={i18n.t(isOver ? 'card.from' : 'card.since', [GAP])} iso={from} />
      </span>
      {asOf ? <span class="dot">{known}</span> : null}
    </>
  );
}

/** When the fact was true, who says so, and whether that is long ago. */
export function AsOf({ fact, oldAfter }: { fact: Fact; oldAfter: number }) {
  const { article } = fact;
  // What was true at a time that is told and over does not get out of date.
  const isLasting = fact.isOver && fact.date !== undefined;
  const source = article && (article.publisher ?? <cite {...WRITTEN}>{typographic(article.title)}</cite>);
  return (
    <span class="as-of">
      <When fact={fact} />
      {source ? <span class="dot clip">{source}</span> : null}
      {fact.asOf && !isLasting ? <OldNote date={fact.asOf} oldAfter={oldAfter} /> : null}
    </span>
  );
}
