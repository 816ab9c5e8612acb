import { i18n } from '#i18n';
import { detailKey } from '../dataset/detail-readings.ts';
import type { Named } from '../exchange.ts';
import { AsOf } from './as-of.tsx';
import { countWords } from './counts.ts';
import { listWords } from './dates.ts';
import type { Fact, Facts } from './facts.ts';
import { useGoTo } from './go-to.ts';
import { EntityName, NamedText } from './named-text.tsx';
import { Qualified, Stated } from './qualified.tsx';
import { SourceLine } from './source-line.tsx';
import { typographic } from './typography.ts';

/** As many of each as fit above the statements; the rest is one press away. */
const FIRST = { roles: 3, former: 2, background: 3, also: 5, namedWith: 5, namedIn: 2 };

/** A map, as datasets of others may call a relation `constructor`. */
const RELATIONS: ReadonlyMap<string, () => string> = new Map([
  ['relation', () => i18n.t('relation.relation')],
  ['member-of', () => i18n.t('relation.memberOf')],
  ['led', () => i18n.t('relation.led')],
  ['owned-by', () => i18n.t('relation.ownedBy')],
  ['location', () => i18n.t('relation.location')],
  ['description', () => i18n.t('relation.description')],
]);

const relationWords = (relation: string) => RELATIONS.get(relation)?.() ?? relation.replaceAll('-', ' ');

interface Shared {
  names: Named['names'];
  persons: Named['persons'];
  onOpen: (entity: string) => void;
  /** after how many years a fact is called old; 0 never */
  oldAfter: number;
}

/** The fact's words, with the other entity's name in them leading to it. */
function Value({
  fact,
  names,
  persons,
  onOpen,
  bare = false,
}: Omit<Shared, 'oldAfter'> & { fact: Fact; bare?: boolean }) {
  const name = fact.object === undefined ? undefined : names[fact.object];
  const known = fact.object === undefined || name === undefined ? {} : { [fact.object]: name };
  return (
    <span class="value" dir="auto">
      <Qualified fact={bare ? { ...fact, qualifier: undefined } : fact}>
        <NamedText text={typographic(fact.value)} names={known} persons={persons} onOpen={onOpen} />
      </Qualified>
    </span>
  );
}

function RoleList({ facts, kind, ...shared }: Shared & { facts: Fact[]; kind: string }) {
  return (
    <ul class={kind}>
      {facts.map((fact) => (
        <li key={detailKey(fact)}>
          <Value fact={fact} {...shared} bare={kind === 'former'} />
          <AsOf fact={fact} oldAfter={shared.oldAfter} />
          <Stated stated={fact.stated} />
        </li>
      ))}
    </ul>
  );
}

function More({ hidden, onAll }: { hidden: number; onAll: () => void }) {
  const goTo = useGoTo(true);
  const show = (event: Event) => {
    const box = (event.currentTarget as Element).parentElement!;
    const items = () => [...box.querySelectorAll('li, dl > div, .source')];
    const before = new Set(items());
    goTo(() => items().find((item) => !before.has(item)));
    onAll();
  };
  if (hidden <= 0) return null;
  return (
    <button type="button" class="quiet more" onClick={show}>
      {countWords('card.more', hidden)}
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
  const cut = <T,>(items: T[], first: number) => (all ? items : items.slice(0, first));
  return (
    <>
      {facts.roles.length > 0 ? <RoleList kind="roles" facts={cut(facts.roles, FIRST.roles)} {...shared} /> : null}
      {facts.also.length > 0 ? (
        <p class="also">{i18n.t('card.also', [listWords(cut(facts.also, FIRST.also).map(typographic), 'unit')])}</p>
      ) : null}
      <More hidden={all ? 0 : facts.roles.length - FIRST.roles} onAll={onAll} />
    </>
  );
}

/** What it was, and how it stands to others; after the statements, which readers come for. */
export function BackgroundView({ facts, all, onAll, ...shared }: FactsProps) {
  const { former, background, namedWith, namedIn } = facts;
  const rest = [former, background, namedIn].map((list) => list.length);
  if (rest.every((length) => length === 0) && namedWith.length === 0) return null;
  const shown = all ? background : background.slice(0, FIRST.background);
  const shownFormer = all ? former : former.slice(0, FIRST.former);
  const shownIn = all ? namedIn : namedIn.slice(0, FIRST.namedIn);
  const shownCount = shown.length + shownFormer.length + shownIn.length;
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
          <div key={detailKey(fact)}>
            <dt>{relationWords(fact.relation)}</dt>
            <dd>
              <Value fact={fact} {...shared} />
              <AsOf fact={fact} oldAfter={shared.oldAfter} />
              <Stated stated={fact.stated} />
            </dd>
          </div>
        ))}
        {namedWith.length > 0 ? (
          <div>
            <dt>{i18n.t('card.namedWith')}</dt>
            <dd>
              <ul class="names">
                {namedWith.slice(0, FIRST.namedWith).map((id) => (
                  <li key={id}>
                    <EntityName entity={id} onOpen={shared.onOpen}>
                      {shared.names[id] ?? id}
                    </EntityName>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ) : null}
        {shownIn.length > 0 ? (
          <div>
            <dt>{i18n.t('card.namedIn')}</dt>
            <dd>
              {shownIn.map((article) => (
                <SourceLine key={article.id} article={article} />
              ))}
            </dd>
          </div>
        ) : null}
      </dl>
      <More hidden={rest.reduce((sum, length) => sum + length, 0) - shownCount} onAll={onAll} />
    </section>
  );
}
