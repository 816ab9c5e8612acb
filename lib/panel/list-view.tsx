import { i18n } from '#i18n';
import { ENTITY_TYPES } from '../entity.ts';
import type { Found } from '../messages.ts';
import { countWords } from '../ui/counts.ts';
import { numberWords } from '../ui/dates.ts';
import { Icon } from '../ui/icon.tsx';
import { down, search as glass } from '../ui/icon-paths.ts';
import { TypeIcon } from '../ui/type-icon.tsx';
import { search } from './importance.ts';

interface ListProps {
  /** in order of importance */
  found: readonly Found[];
  typed: string;
  /** whom that names by a name that the page does not have */
  meant: string | undefined;
  onType: (typed: string) => void;
  onOpen: (entity: string, name: string) => void;
  onGo: (entity: string, name: string, direction: 1 | -1) => void;
}

function Row({ item, onOpen, onGo }: { item: Found } & Pick<ListProps, 'onOpen' | 'onGo'>) {
  const { entity, name, count, headline } = item;
  return (
    <li data-entity={entity}>
      <button type="button" class="open" onClick={() => onOpen(entity, name)}>
        <span class="entity-name" dir="auto">
          {name}
        </span>
        {headline ? <span class="headline">{i18n.t('panel.inHeadline')}</span> : null}
        <span class="visually-hidden">{countWords('popup.times', count)}</span>
      </button>
      <button type="button" class="go" title={i18n.t('popup.goTo', [name])} onClick={() => onGo(entity, name, 1)}>
        <span class="count">{numberWords(count)}</span>{' '}
        <span class="visually-hidden">{i18n.t('popup.goTo', [name])}</span>
        <Icon d={down} size={14} />
      </button>
    </li>
  );
}

/** Everybody and everything on the page, by type, the most important first; the type of the most important one stands first too. */
export function ListView({ found, typed, meant, onType, ...acts }: ListProps) {
  const matching = search(found, typed, meant);
  const place = (type: string) => found.findIndex((item) => item.type === type);
  const groups = ENTITY_TYPES.map((type) => ({ type, items: matching.filter((item) => item.type === type) }))
    .filter(({ items }) => items.length > 0)
    .sort((a, b) => place(a.type) - place(b.type));
  return (
    <>
      <div class="search">
        <Icon d={glass} />
        <input
          type="search"
          aria-label={i18n.t('panel.search')}
          placeholder={i18n.t('panel.search')}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => onType(event.currentTarget.value)}
          onKeyDown={(event) => {
            const [first] = groups.flatMap(({ items }) => items);
            if (event.key === 'Enter' && first) acts.onOpen(first.entity, first.name);
          }}
        />
      </div>
      <p class="sum" role="status">
        {typed.trim() === ''
          ? countWords('popup.found', found.length)
          : matching.length === 0
            ? i18n.t('panel.noMatch', [typed.trim()])
            : i18n.t('panel.matches', [numberWords(matching.length)])}
      </p>
      {groups.map(({ type, items }) => (
        <section key={type} class="group" aria-labelledby={`group-${type}`}>
          <h2 id={`group-${type}`}>
            <TypeIcon type={type} size={14} />
            {i18n.t(`types.${type}`)}
            <span class="count">{numberWords(items.length)}</span>
          </h2>
          <ul>
            {items.map((item) => (
              <Row key={item.entity} item={item} {...acts} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
