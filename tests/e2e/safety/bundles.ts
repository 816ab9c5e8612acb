import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from 'svelte/compiler';
import { type Alias, build, type InlineConfig, type Plugin } from 'vite';
import solid from 'vite-plugin-solid';
import type { Render } from '../../fixtures/safety/app.ts';

/** Bundles the pages of the suite from the real frameworks and editors, as a site's own build would. */

const FIXTURES = resolve('tests/fixtures/safety');
export const BUNDLES = resolve('.output/safety');

function svelte(generate: 'client' | 'server'): Plugin {
  return {
    name: 'svelte',
    transform(code, id) {
      if (!id.endsWith('.svelte')) return null;
      const { js } = compile(code, { filename: id, generate, dev: false });
      return { code: js.code, map: js.map };
    },
  };
}

const REACT_18 = [
  { find: /^react$/, replacement: 'react18' },
  { find: /^react\/(.*)$/, replacement: 'react18/$1' },
  { find: /^react-dom$/, replacement: 'react-dom18' },
  { find: /^react-dom\/(.*)$/, replacement: 'react-dom18/$1' },
];
const VUE = [{ find: /^vue$/, replacement: 'vue/dist/vue.esm-bundler.js' }];

export interface Made {
  app: string;
  server?: string;
  alias?: Alias[];
  plugins?: (generate: 'client' | 'server') => Plugin[];
}

const APPS = {
  react18: { app: 'apps/react.ts', server: 'apps/react-server.ts', alias: REACT_18 },
  react19: { app: 'apps/react.ts', server: 'apps/react-server.ts' },
  vue: { app: 'apps/vue.ts', server: 'apps/vue-server.ts', alias: VUE },
  svelte: { app: 'apps/svelte.ts', server: 'apps/svelte-server.ts', plugins: (generate) => [svelte(generate)] },
  solid: { app: 'apps/solid.tsx', plugins: () => [solid() as Plugin] },
  preact: { app: 'apps/preact.ts' },
  lit: { app: 'apps/lit.ts' },
  plain: { app: 'apps/plain.ts' },
} satisfies Record<string, Made>;

export type AppName = keyof typeof APPS;

function settings(alias: Alias[], plugins: Plugin[]): InlineConfig {
  return {
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    resolve: { alias },
    plugins,
  };
}

async function bundle(name: string, entry: string, config: InlineConfig): Promise<void> {
  await build({
    ...config,
    build: {
      outDir: BUNDLES,
      emptyOutDir: false,
      minify: false,
      lib: { entry, formats: ['es'], fileName: () => `${name}.js` },
    },
  });
}

/** Bundles one app with its driver for the browser. */
export async function bundleApp(name: AppName): Promise<void> {
  const made: Made = APPS[name];
  const alias = [...(made.alias ?? []), { find: 'safety-app', replacement: join(FIXTURES, made.app) }];
  await bundle(name, join(FIXTURES, 'run-app.ts'), settings(alias, made.plugins?.('client') ?? []));
}

/** Bundles one page's script, by its path in the fixtures. */
export async function bundlePage(name: string, file: string): Promise<void> {
  await bundle(name, join(FIXTURES, file), settings([], []));
}

/** What the app's framework renders on a server, in Node. */
export async function serverOf(name: AppName): Promise<Render> {
  const made: Made = APPS[name];
  if (!made.server) throw new Error(`${name} has no server part in the suite`);
  const outDir = join(BUNDLES, 'server', name);
  await build({
    ...settings(made.alias ?? [], made.plugins?.('server') ?? []),
    ssr: { noExternal: true },
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      ssr: join(FIXTURES, made.server),
      rolldownOptions: { output: { entryFileNames: 'render.js' } },
    },
  });
  const module = (await import(pathToFileURL(join(outDir, 'render.js')).href)) as { render: Render };
  return module.render;
}
