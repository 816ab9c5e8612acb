import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardData } from '../exchange.ts';
import type { ListedCorrection } from '../store/index.ts';
import { dateWords } from '../ui/dates.ts';
import { typographic } from '../ui/typography.ts';
import type { CorrectProps } from './correct-form.tsx';
import { correctionWords } from './correction-words.ts';
import { DetailForm } from './detail-form.tsx';
import type { Library } from './gather.ts';
import { MergeForm } from './merge-form.tsx';
import { RenameForm } from './rename-form.tsx';
import { SplitForm } from './split-form.tsx';
import { statementCounts } from './statement-counts.ts';
import type { LookUps } from './statements-view.tsx';
import type { LibraryDeps } from './view.tsx';

const FORMS = ['merge', 'split', 'rename', 'detail'] as const;
type Form = (typeof FORMS)[number];

/** What the reader can put right about an entity: four buttons, each with its form. */
export function Correcting(props: {
  data: CardData;
  library: Library;
  corrections: readonly ListedCorrection[];
  deps: Pick<LibraryDeps, 'card' | 'correct'>;
  onCorrected: (made: ListedCorrection) => void;
}) {
  const { data, library, deps } = props;
  const [open, setOpen] = useState<Form | null>(null);
  const id = useId();
  const buttons = useRef<HTMLDivElement>(null);
  const countsOf = useMemo(() => statementCounts(library), [library]);
  const actions: CorrectProps = {
    correct: deps.correct,
    onDone(made) {
      setOpen(null);
      props.onCorrected(made);
    },
    onCancel() {
      buttons.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
      setOpen(null);
    },
  };
  const renamed = props.corrections.findLast((one) => one.action === 'rename' && one.applies === data.entity.id);
  const never = renamed?.action === 'rename' ? renamed.never : [];
  return (
    <>
      <section class="line correct-actions" aria-label={i18n.t('library.correct.actions')} ref={buttons}>
        {FORMS.map((form) => (
          <button
            key={form}
            type="button"
            class="button"
            aria-expanded={open === form}
            aria-controls={open === form ? id : undefined}
            onClick={() => setOpen(open === form ? null : form)}
          >
            {i18n.t(`library.correct.${form}`)}
          </button>
        ))}
      </section>
      {open === null ? null : (
        <div id={id}>
          {open === 'merge' ? (
            <MergeForm data={data} entities={library.entities} countsOf={countsOf} card={deps.card} actions={actions} />
          ) : null}
          {open === 'split' ? <SplitForm data={data} actions={actions} /> : null}
          {open === 'rename' ? <RenameForm data={data} never={never} actions={actions} /> : null}
          {open === 'detail' ? <DetailForm data={data} actions={actions} /> : null}
        </div>
      )}
    </>
  );
}

/** What the reader put right about one entity, each with what the articles say, and to be taken back. */
export function OwnCorrections(props: {
  id: string;
  corrections: readonly ListedCorrection[];
  lookUps: LookUps;
  onUndo: (numbers: readonly number[]) => void;
}) {
  const own = props.corrections.filter(({ applies }) => applies === props.id);
  if (own.length === 0) return null;
  return (
    <section class="own-corrections">
      <h3>{i18n.t('library.correct.yours')}</h3>
      <ul class="rows">
        {own.map((one) => {
          const words = correctionWords(one);
          const said = saidBy(one, props.lookUps);
          return (
            <li key={one.number}>
              <span class="what">
                <span dir="auto">{typographic(words)}</span>
                {said ? <span class="hint">{i18n.t('library.correct.saidBy', [said])}</span> : null}
              </span>
              <button
                type="button"
                class="button"
                aria-label={`${i18n.t('library.correct.undo')}: ${words}`}
                onClick={() => props.onUndo([one.number])}
              >
                {i18n.t('library.correct.undo')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The article that states what was corrected, with its date. */
function saidBy(one: ListedCorrection, { articles }: LookUps): string | undefined {
  if (one.action !== 'correct') return undefined;
  const [article] = one.detail.sources?.flatMap((source) => articles.get(source.article) ?? []) ?? [];
  if (!article) return undefined;
  const title = `“${typographic(article.title)}”`;
  return article.date ? `${title} (${dateWords(article.date)})` : title;
}
