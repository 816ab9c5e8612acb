import { articleHtml } from '../../fixtures/safety/words.ts';
import { bundlePage } from './bundles.ts';
import type { SafetyCase } from './case.ts';
import { SCRIPT_NONCE } from './server.ts';

const always = { before: true, after: true };
const lively = articleHtml(30);

/** Nothing but scripts with the nonce, and no text is ever made into markup or script. */
const STRICT =
  `default-src 'none'; script-src ${SCRIPT_NONCE}; require-trusted-types-for 'script'; trusted-types 'none'; ` +
  `base-uri 'none'; form-action 'none'`;

const part = (place: string, count: number, seed: number) =>
  `<div id="${place}">…</div><div hidden data-for="${place}">${articleHtml(count, seed)}</div>`;

/** Pages that do to themselves what news sites do. */
export const PAGE_CASES: readonly SafetyCase[] = [
  {
    name: 'live-blog',
    served: { body: lively, script: 'live-blog' },
    bursts: 2,
    marks: always,
    hits: 10,
  },
  {
    name: 'streamed',
    served: {
      body: part('slot', 5, 3),
      script: 'streamed',
      parts: { bodies: [1, 2, 3, 4, 5, 6].map((seed) => articleHtml(6, seed)), pause: 250 },
    },
    bursts: 1,
    marks: always,
  },
  { name: 'infinite-scroll', served: { body: lively, script: 'infinite-scroll' }, bursts: 2, marks: always },
  { name: 'single-page', served: { body: lively, script: 'single-page' }, bursts: 2, marks: always, hits: 1 },
  {
    name: 'view-transitions',
    served: { body: `<script>document.body.dataset.transition = ''</script>${lively}`, script: 'single-page' },
    bursts: 2,
    marks: always,
    hits: 1,
  },
  {
    name: 'virtual-list',
    served: { body: '<article style="display: flow-root"></article>', script: 'virtual-list' },
    bursts: 2,
    marks: always,
    hits: 20,
  },
  { name: 'own-eyes', served: { body: lively, script: 'own-eyes' }, bursts: 3, marks: always, hits: 4 },
  {
    name: 'rough-handling',
    served: { body: articleHtml(60), script: 'rough' },
    bursts: 2,
    marks: always,
    hits: 20,
  },
  { name: 'frames', served: { body: lively, script: 'frames' }, bursts: 2, marks: always, hits: 8 },
  {
    name: 'shadow-roots',
    served: { body: lively, script: 'shadow' },
    bursts: 2,
    marks: always,
    hits: 4,
  },
  {
    name: 'strict-policies',
    served: {
      body: lively,
      script: 'strict',
      headers: { 'content-security-policy': STRICT },
    },
    bursts: 1,
    marks: always,
    hits: 4,
  },
  {
    name: '200000-texts',
    heavy: true,
    served: { body: articleHtml(20), script: 'huge' },
    bursts: 1,
    marks: { before: true, after: true },
    hits: 10,
  },
  {
    name: '5000-deep',
    served: { body: `<script>document.body.dataset.depth = ''</script>${articleHtml(20)}`, script: 'huge' },
    bursts: 1,
    marks: always,
    hits: 10,
  },
  {
    name: '20000-changes-a-second',
    heavy: true,
    served: { body: '<article></article>', script: 'flood' },
    bursts: 1,
    marks: { before: false, after: true },
  },
  // Without elements the rest of the names is highlighted.
  ...(['unwrap', 'remove', 'rewrite'] as const).map((how) => ({
    name: `refusing-by-${how}`,
    served: { body: `<script>document.body.dataset.refuse = '${how}'</script>${lively}`, script: 'refusing' },
    bursts: 1,
    marks: { before: false, after: true },
    printed: true as const,
  })),
  { name: 'restless', served: { body: articleHtml(4), script: 'restless' }, bursts: 1, marks: always, hits: 60 },
  {
    name: 'flex-and-grid',
    served: {
      body: `<style>p:nth-of-type(odd) { display: flex } p:nth-of-type(3n) { display: grid }</style>${lively}`,
      script: 'live-blog',
    },
    bursts: 2,
    marks: always,
    printed: true,
  },
];

export async function bundlePages(scripts: Iterable<string>): Promise<void> {
  await bundlePage('probe', 'probe.ts');
  for (const script of new Set(scripts)) await bundlePage(script, `pages/${script}.ts`);
}
