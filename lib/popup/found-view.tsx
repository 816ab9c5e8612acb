import { i18n } from '#i18n';
import { ENTITY_TYPES } from '../entity.ts';
import type { PageStatus } from '../messages.ts';
import { countWords } from '../ui/counts.ts';
import { numberWords } from '../ui/dates.ts';
import { TypeIcon } from '../ui/type-icon.tsx';

/** Everything marked on the page, by type, in the order of the page; a press goes to the next mark. */
export function FoundView(props: { found: PageStatus['found']; onGo: (entity: string, name: string) => void }) {
  const groups = ENTITY_TYPES.map((type) => ({ type, items: props.found.filter((item) => item.type === type) })).filter(
    ({ items }) => items.length > 0,
  );
  return (
    <section class="found">
      <h2>{countWords('popup.found', props.found.length)}</h2>
      <div class="groups">
        {groups.map(({ type, items }) => (
          <section key={type} class="group" aria-labelledby={`group-${type}`}>
            <h3 id={`group-${type}`}>
              <TypeIcon type={type} size={14} />
              {i18n.t(`types.${type}`)}
              <span class="count">{numberWords(items.length)}</span>
            </h3>
            <ul>
              {items.map(({ entity, name, count }) => (
                <li key={entity}>
                  <button type="button" title={i18n.t('popup.goTo', [name])} onClick={() => props.onGo(entity, name)}>
                    <span class="entity-name">{name}</span>
                    <span class="count" aria-hidden="true">
                      {numberWords(count)}
                    </span>
                    <span class="visually-hidden">{countWords('popup.times', count)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
