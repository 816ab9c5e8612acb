import { i18n } from '#i18n';
import type { CardData } from '../exchange.ts';
import { listWords, numberWords } from '../ui/dates.ts';
import { qualified } from '../ui/qualified.tsx';
import { typographic } from '../ui/typography.ts';

/** What an entity will be once a correction is kept. */
export interface Future {
  whose: 'this' | 'other';
  name: string;
  names: string[];
  roles: string[];
  statements: number;
  articles: number;
}

const ROLES = new Set(['role', 'title', 'description']);

/** What several become together; the first has the name. */
export function futureOf(cards: readonly CardData[]): Future {
  const unique = (all: string[]) => [...new Set(all)];
  const details = cards.flatMap(({ entity }) => entity.details);
  return {
    whose: 'this',
    name: cards[0]?.entity.name ?? '',
    names: unique(cards.flatMap(({ entity }) => [entity.name, ...entity.aliases.map(({ text }) => text)])),
    roles: unique(details.flatMap((one) => (ROLES.has(one.relation) ? [qualified(one)] : []))),
    statements: unique(cards.flatMap(({ said, about }) => [...said, ...about].map(({ id }) => id))).length,
    articles: unique(cards.flatMap(({ entity }) => entity.articles)).length,
  };
}

/** Shows what will be, side by side, before anything is kept. */
export function Outlook({ futures }: { futures: readonly Future[] }) {
  return (
    <section class="outlook" aria-label={i18n.t('library.correct.preview')}>
      <h4>{i18n.t('library.correct.preview')}</h4>
      <div class="futures">
        {futures.map(({ whose, name, names, roles, statements, articles }) => (
          <dl key={whose}>
            <div>
              <dt class="visually-hidden">{i18n.t('library.correct.nameKept')}</dt>
              <dd class="future-name" dir="auto">
                {name}
              </dd>
            </div>
            <div>
              <dt>{i18n.t('library.names')}</dt>
              <dd dir="auto">{listWords(names.map(typographic), 'unit')}</dd>
            </div>
            {roles.length > 0 ? (
              <div>
                <dt>{i18n.t('library.correct.roles')}</dt>
                <dd dir="auto">{listWords(roles.map(typographic), 'unit')}</dd>
              </div>
            ) : null}
            <div>
              <dt class="visually-hidden">{i18n.t('library.sections')}</dt>
              <dd class="hint">
                {i18n.t('library.correct.statements', [numberWords(statements)])}
                <span class="dot">{i18n.t('library.correct.articleCount', [numberWords(articles)])}</span>
              </dd>
            </div>
          </dl>
        ))}
      </div>
    </section>
  );
}
