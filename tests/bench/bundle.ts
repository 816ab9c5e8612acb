import { build } from 'vite';

/** Bundles what runs in the bench's page, minified as the extension is. */
export async function bundlePage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: [{ find: /^mark\.js$/, replacement: 'mark.js/src/lib/mark.js' }] },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2024',
      minify: 'oxc',
      lib: { entry: 'tests/bench/page/entry.ts', formats: ['iife'], name: 'page', fileName: () => 'page.js' },
    },
  });
}
