import type { ArticleInfo, Dataset, DatasetStatement } from '../../lib/entity.ts';

const SYLLABLES = 'ba ko ri ten mar sol vi dun pel gar ho li'.split(' ');
/** So many words, as many as the statements of one speaker have; the first of them are as common as first words of a language are. */
const WORDS = 6000;

function wordOf(number: number): string {
  const syllables = [
    number % 12,
    Math.floor(number / 12) % 12,
    Math.floor(number / 144) % 12,
    Math.floor(number / 1728),
  ];
  return syllables.map((at) => SYLLABLES[at % 12]).join('');
}

/**
 * A dataset with one more year of news about an entity that has a long career already: `count` statements by it and as many
 * about it, each in its own article, beside those of a crowd of others.
 * @param salt makes the words differ from another career's
 */
export function addCareer(dataset: Dataset, entity: string, count: number, salt: number): Dataset {
  const random = (seed: number, of: number) => (Math.imul(seed + salt * 7919, 2654435761) >>> 8) % of;
  const sentence = (seed: number) =>
    Array.from({ length: 24 }, (_, at) =>
      wordOf(Math.floor(WORDS * (random(seed * 24 + at, 10_000) / 10_000) ** 3)),
    ).join(' ');
  const others = dataset.entities.map(({ id }) => id).filter((id) => id !== entity);
  const day = (at: number) => new Date(Date.UTC(2012, 0, 1) + random(at, 4500) * 86_400_000).toISOString().slice(0, 10);
  const articles: ArticleInfo[] = [];
  const statements: DatasetStatement[] = [];
  for (let at = 0; at < count * 2; at++) {
    const id = `career-${salt}-${at}`;
    const isTheirs = at % 2 === 0;
    const other = others[random(at, others.length)]!;
    articles.push({
      id,
      title: `What was said about the ${sentence(at).slice(0, 40)}`,
      date: day(at),
      publisher: 'Bench',
    });
    statements.push({
      ...{ id: `${id}#s1`, kind: at % 3 ? 'direct' : 'indirect', speaker: isTheirs ? entity : other },
      ...{ sourceText: isTheirs ? entity : other, cueText: 'said', text: `“The ${sentence(at)}.”` },
      ...{ about: [isTheirs ? other : entity], date: day(at), source: { article: id, start: 0, end: 200 } },
    });
  }
  const entities = dataset.entities.map((one) =>
    one.id === entity ? { ...one, articles: [...one.articles, ...articles.map(({ id }) => id)] } : one,
  );
  return {
    ...dataset,
    articles: [...dataset.articles, ...articles],
    entities,
    statements: [...dataset.statements, ...statements],
  };
}
