import { firstArticle } from '../../fixtures/safety/article.ts';
import { type AppName, bundleApp, bundlePage, serverOf } from './bundles.ts';
import type { SafetyCase } from './case.ts';

/** Where an app begins: in an empty root, or in what its server rendered, taken over some ms after the load event. */
type Beginning = 'rendered' | 'hydrated early' | { hydratedAfter: number };

const rootsWith = (inner: string) => `<div id="root">${inner}</div><div id="portal"></div>`;
/** Five bursts of 200 operations, with rests in between in which marks come back, so that the next ones meet them. */
const BURSTS = 5;
/** Of a thousand operations at least so many must meet marks. */
const HITS = 250;

const TABLE: readonly [app: AppName, beginning: Beginning][] = [
  ['react18', 'rendered'],
  ['react18', 'hydrated early'],
  ['react18', { hydratedAfter: 3_000 }],
  ['react19', 'rendered'],
  ['react19', 'hydrated early'],
  ['react19', { hydratedAfter: 3_000 }],
  ['vue', 'rendered'],
  ['vue', 'hydrated early'],
  ['vue', { hydratedAfter: 3_000 }],
  ['svelte', 'rendered'],
  ['svelte', 'hydrated early'],
  ['svelte', { hydratedAfter: 3_000 }],
  ['solid', 'rendered'],
  ['preact', 'rendered'],
  ['lit', 'rendered'],
  ['plain', 'rendered'],
];

const OTHER_BEGINNINGS = /^(react|vue|svelte).*-(rendered|after-\d+-ms)$/;

const nameOf = (app: AppName, beginning: Beginning) =>
  typeof beginning === 'string'
    ? `${app}-${beginning.replace(' ', '-')}`
    : `${app}-hydrated-after-${beginning.hydratedAfter}-ms`;

const FRAMEWORK_CASES = TABLE.map(([app, beginning]) => nameOf(app, beginning));

/** Each framework in the way that is hardest for marks. */
export const EACH_FRAMEWORK = FRAMEWORK_CASES.filter((name) => !OTHER_BEGINNINGS.test(name));
/** The frameworks with a server, begun in other ways. */
export const OTHER_WAYS = FRAMEWORK_CASES.filter((name) => OTHER_BEGINNINGS.test(name));

/** Bundles the apps, and renders on their servers what is to be hydrated, of the cases named. */
export async function frameworkCases(names: readonly string[]): Promise<SafetyCase[]> {
  const rows = TABLE.filter(([app, beginning]) => names.includes(nameOf(app, beginning)));
  await bundlePage('probe', 'probe.ts');
  for (const app of new Set(rows.map(([name]) => name))) await bundleApp(app);
  const servers = new Map<AppName, string>();
  for (const [app, beginning] of rows) {
    if (beginning === 'rendered' || servers.has(app)) continue;
    servers.set(app, await (await serverOf(app))(firstArticle()));
  }
  return rows.map(([app, beginning]) => ({
    name: nameOf(app, beginning),
    served: {
      body: rootsWith(beginning === 'rendered' ? '' : servers.get(app)!),
      script: app,
      scriptAfter: typeof beginning === 'string' ? undefined : beginning.hydratedAfter,
    },
    bursts: BURSTS,
    marks: { before: true, after: true },
    hits: HITS,
  }));
}
