import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ArticleInfo } from '../entity.ts';
import type { CardData } from '../exchange.ts';
import { partOf } from '../store/corrected-card.ts';
import { DateText } from '../ui/date-text.tsx';
import { numberWords } from '../ui/dates.ts';
import { typographic } from '../ui/typography.ts';
import { CorrectForm, type CorrectProps, TextField } from './correct-form.tsx';
import { Select } from './filters.tsx';
import { type Future, futureOf, Outlook } from './outlook.tsx';

type Whose = 'stays' | 'both' | 'goes';
const WHOSE = ['stays', 'both', 'goes'] as const;
const NONE: ReadonlySet<string> = new Set();

/** Parts what some articles say, and some names, from the rest. */
export function SplitForm({ data, actions }: { data: CardData; actions: CorrectProps }) {
  const { entity } = data;
  const [name, setName] = useState(entity.name);
  const [whose, setWhose] = useState<Readonly<Record<string, Whose>>>({ [entity.name]: 'both' });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(NONE);
  const articles = useMemo(() => articlesOf(data), [data]);
  const whoseIs = (text: string) => (Object.hasOwn(whose, text) ? whose[text]! : 'stays');
  const textsOf = (one: Whose) => entity.aliases.flatMap(({ text }) => (whoseIs(text) === one ? [text] : []));
  const [names, shared] = [textsOf('goes'), textsOf('both')];

  const stay = partOf(data, { raw: entity.id, without: chosen, gone: new Set(names) });
  const theirs = new Set([...names, ...shared]);
  const go = partOf(data, { raw: entity.id, only: chosen, without: NONE, names: theirs, gone: NONE });
  const called = (part: CardData | null, whose: Future['whose'], as: string, texts: readonly string[]): Future[] =>
    part ? [{ ...futureOf([part]), whose, name: as, names: [...new Set(texts)] }] : [];
  return (
    <CorrectForm
      heading={i18n.t('library.correct.splitHeading', [entity.name])}
      hint={i18n.t('library.correct.splitHint')}
      doWords={i18n.t('library.correct.splitDo')}
      draft={{ action: 'split', entity: entity.id, name, articles: [...chosen], names, shared }}
      actions={actions}
    >
      <TextField label={i18n.t('library.correct.splitName')} value={name} onInput={setName} />
      <fieldset>
        <legend>{i18n.t('library.correct.splitArticles')}</legend>
        <ul class="choices">
          {articles.map(({ article, statements }) => (
            <li key={article.id}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.has(article.id)}
                  onChange={() => {
                    const next = new Set(chosen);
                    if (!next.delete(article.id)) next.add(article.id);
                    setChosen(next);
                  }}
                />
                <span>
                  <cite dir="auto">{typographic(article.title)}</cite>{' '}
                  <span class="hint">
                    {article.date ? <DateText iso={article.date} /> : i18n.t('library.undated')}
                    <span class="dot">{i18n.t('library.correct.statements', [numberWords(statements)])}</span>
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <fieldset>
        <legend>{i18n.t('library.correct.splitNames')}</legend>
        <div class="filters">
          {entity.aliases.map(({ text }) => (
            <Select
              key={text}
              label={text}
              always
              value={whoseIs(text)}
              options={WHOSE.map((one) => [one, i18n.t(`library.correct.${one}`)] as const)}
              onChange={(value) => setWhose({ ...whose, [text]: value as Whose })}
            />
          ))}
        </div>
      </fieldset>
      {chosen.size > 0 ? (
        <Outlook
          futures={[
            ...called(stay, 'this', entity.name, [...textsOf('stays'), ...shared]),
            ...called(go, 'other', name, [name, ...names, ...shared]),
          ]}
        />
      ) : null}
    </CorrectForm>
  );
}

/** The articles that anything of an entity was read in, the latest first, with how many statements are from each. */
function articlesOf({ entity, articles, said, about }: CardData): { article: ArticleInfo; statements: number }[] {
  const counts = new Map(entity.articles.map((id) => [id, 0]));
  const known = new Map(Object.entries(articles));
  for (const { article, source } of [...said, ...about]) {
    counts.set(source.article, (counts.get(source.article) ?? 0) + 1);
    known.set(source.article, article);
  }
  const all = [...counts].map(([id, statements]) => ({ article: known.get(id) ?? { id, title: id }, statements }));
  return all.sort((a, b) => (b.article.date ?? '').localeCompare(a.article.date ?? ''));
}
