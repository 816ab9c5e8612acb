import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { detailKey } from '../dataset/detail-readings.ts';
import { count, mostFrequent } from '../dataset/order.ts';
import type { ListedCorrection } from '../store/index.ts';
import { DateText } from '../ui/date-text.tsx';
import { dateWords, numberWords } from '../ui/dates.ts';
import { type Facts, factsOf } from '../ui/facts.ts';
import { BackgroundView, RolesView } from '../ui/facts-view.tsx';
import { Qualified } from '../ui/qualified.tsx';
import { TypeIcon } from '../ui/type-icon.tsx';
import { typographic } from '../ui/typography.ts';
import { placeAddress } from './address.ts';
import { Correcting, OwnCorrections } from './correcting.tsx';
import type { Library, LibraryStatement } from './gather.ts';
import { type LookUps, StatementList } from './statements-view.tsx';
import { useCard } from './use-card.ts';
import type { LibraryDeps } from './view.tsx';

/** So many of those who speak about one another are told, and of the articles that name one. */
const OTHERS = 12;

/** One entity: what it is and was, its statements in order of time, and who speaks about whom. */
export function EntityView(props: {
  id: string;
  library: Library;
  lookUps: LookUps;
  corrections: readonly ListedCorrection[];
  deps: Pick<LibraryDeps, 'card' | 'correct'>;
  /** another one whenever anything may have changed */
  since: object;
  /** years after which a fact is said to be old; 0 for never */
  oldAfter: number;
  onOpen: (entity: string) => void;
  onCorrected: (made: ListedCorrection) => void;
  onUndo: (numbers: readonly number[]) => void;
}) {
  const { id, library, lookUps, corrections, deps, oldAfter, onOpen } = props;
  const data = useCard(id, deps.card, props.since);
  // It may be asked for by an id that it had before.
  const known = typeof data === 'object' && data ? data.entity.id : id;
  const timeline = useMemo(
    () => library.statements.filter(({ speaker, about }) => speaker === known || about.includes(known)),
    [library, known],
  );
  if (data === 'loading') return <p class="hint">{i18n.t('library.loading')}</p>;
  if (data === 'failed' || data === null) {
    return (
      <div class="none">
        <h2>{i18n.t(data === null ? 'library.missing' : 'library.failed')}</h2>
        <p>{i18n.t(data === null ? 'library.missingWhy' : 'library.failedWhy')}</p>
      </div>
    );
  }
  const facts = factsOf(data);
  const shared = { facts, all: true, onAll: () => {}, names: data.names, persons: data.persons, onOpen, oldAfter };
  return (
    <article class="entity">
      <header>
        <p class="hint">
          <TypeIcon type={data.entity.type} /> {i18n.t(`type.${data.entity.type}`)}
        </p>
        <h2 dir="auto">{data.entity.name}</h2>
        <RolesView {...shared} />
      </header>
      <Correcting
        key={data.entity.id}
        data={data}
        library={library}
        corrections={corrections}
        deps={deps}
        onCorrected={props.onCorrected}
      />
      <OwnCorrections id={data.entity.id} corrections={corrections} lookUps={lookUps} onUndo={props.onUndo} />
      <RolesOverTime facts={facts} />
      <Others id={known} statements={timeline} lookUps={lookUps} />
      <BackgroundView {...shared} facts={{ ...facts, namedIn: facts.namedIn.slice(0, OTHERS) }} />
      {facts.namedIn.length > OTHERS ? (
        <AllOf place={{ view: 'articles', topic: known }} count={facts.namedIn.length} />
      ) : null}
      {timeline.length > 0 ? (
        <section class="timeline">
          <h3>
            {i18n.t('library.timeline')} <span class="count">{numberWords(timeline.length)}</span>
          </h3>
          <StatementList label={i18n.t('library.timeline')} statements={timeline} asked={known} lookUps={lookUps} />
        </section>
      ) : null}
    </article>
  );
}

/** Days since 1970 of a date, as exact as it is known. */
const dayOf = (iso: string) => Date.parse(`${iso}-01-01`.slice(0, 10)) / 86_400_000;

/** Roles as bars on one scale of time, from when to when each was, or else from the first article that states it to the last. */
function RolesOverTime({ facts }: { facts: Facts }) {
  const dated = [...facts.roles, ...facts.former].flatMap((fact) => {
    const from = fact.from ?? fact.date ?? fact.firstSeen ?? fact.asOf;
    const to = fact.date ?? fact.lastSeen ?? fact.asOf ?? from;
    return from && to ? [{ fact, from: from < to ? from : to, to: from < to ? to : from }] : [];
  });
  if (dated.length < 2) return null;
  const start = Math.min(...dated.map(({ from }) => dayOf(from)));
  const length = Math.max(1, Math.max(...dated.map(({ to }) => dayOf(to))) - start);
  const share = (iso: string) => ((dayOf(iso) - start) / length) * 100;
  return (
    <section class="over-time">
      <h3>{i18n.t('library.rolesOverTime')}</h3>
      <ul>
        {dated
          .toSorted((a, b) => dayOf(a.from) - dayOf(b.from))
          .map(({ fact, from, to }) => (
            <li key={detailKey(fact)}>
              <span class="value" dir="auto">
                <Qualified fact={fact}>{typographic(fact.value)}</Qualified>
              </span>
              <span class="hint">
                {from === to ? <DateText iso={from} /> : i18n.t('library.range', [dateWords(from), dateWords(to)])}
              </span>
              <span class="bar" aria-hidden="true">
                <span
                  style={{
                    marginInlineStart: `${share(from) * 0.98}%`,
                    width: `${Math.max(2, share(to) - share(from))}%`,
                  }}
                />
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
}

/** The way to all of a list of which the first are shown. */
function AllOf(props: { place: Parameters<typeof placeAddress>[0]; count: number }) {
  return (
    <p class="all-of">
      <a href={placeAddress(props.place)}>{i18n.t('library.all', [numberWords(props.count)])}</a>
    </p>
  );
}

/** Whom it speaks about, and who speaks about it: most often first, each leading to these statements. */
function Others(props: { id: string; statements: readonly LibraryStatement[]; lookUps: LookUps }) {
  const { id, statements, lookUps } = props;
  const speaksAbout = new Map<string, number>();
  const spokenOfBy = new Map<string, number>();
  let [said, heard] = [0, 0];
  for (const { speaker, about } of statements) {
    if (speaker === id) said++;
    else heard++;
    if (speaker === id) for (const other of about) if (other !== id) count(speaksAbout, other);
    if (speaker !== id && speaker !== null) count(spokenOfBy, speaker);
  }
  const lists = [
    {
      key: 'speaksAbout',
      counts: speaksAbout,
      all: { speaker: id },
      whole: said,
      place: (other: string) => ({ speaker: id, topic: other }),
    },
    {
      key: 'spokenOfBy',
      counts: spokenOfBy,
      all: { topic: id },
      whole: heard,
      place: (other: string) => ({ speaker: other, topic: id }),
    },
  ] as const;
  return (
    <div class="others">
      {lists
        .filter(({ counts }) => counts.size > 0)
        .map(({ key, counts, all, whole, place }) => (
          <section key={key}>
            <h3>{i18n.t(`library.${key}`)}</h3>
            <ul>
              {mostFrequent(counts)
                .slice(0, OTHERS)
                .map((other) => (
                  <li key={other}>
                    <a href={placeAddress({ view: 'statements', ...place(other) })}>
                      {lookUps.names.get(other) ?? other}
                    </a>{' '}
                    <span class="count">{numberWords(counts.get(other) ?? 0)}</span>
                  </li>
                ))}
            </ul>
            {counts.size > OTHERS ? <AllOf place={{ view: 'statements', ...all }} count={whole} /> : null}
          </section>
        ))}
    </div>
  );
}
