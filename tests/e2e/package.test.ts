import { execFile } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { promisify } from 'node:util';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/article/from-text.ts';
import { extract } from '../../lib/extract/index.ts';
import { LISTED_SITES } from '../../lib/listed-sites.ts';

const TEXT =
  'Harbour Minister Odalys Brandvik met the engineer Daniel Maranoa in Selm on Friday.\n\n' +
  '“The quay is too narrow,” Maranoa told reporters. Brandvik, a former mayor of Varnia, said it was not.';
const CHROME = '.output/chrome-mv3';
const FIREFOX = '.output/firefox-mv3';
const manifest = (folder: string) => JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
const kilobytes = (file: string) => statSync(file).size / 1000;

describe('the packed extension', () => {
  it("passes Mozilla's linter without errors, warnings or notices", async () => {
    const { stdout } = await promisify(execFile)('web-ext', ['lint', '--source-dir', FIREFOX, '--output', 'json'], {
      maxBuffer: 1 << 26,
    }).catch((error: { stdout: string }) => error);
    const { errors, warnings, notices } = JSON.parse(stdout);
    expect([...errors, ...warnings, ...notices]).toEqual([]);
  });

  it('brings at most 60 kB into every page, 40 kB more where a name is found, and the card in 80 kB where one is marked', () => {
    expect(kilobytes(`${CHROME}/content-scripts/page.js`)).toBeLessThanOrEqual(60);
    expect(kilobytes(`${CHROME}/settle.js`)).toBeLessThanOrEqual(40);
    expect(kilobytes(`${CHROME}/card.js`)).toBeLessThanOrEqual(80);
    expect(kilobytes(`${CHROME}/content-scripts/page.css`)).toBeLessThanOrEqual(4);
  });

  it.each([CHROME, FIREFOX])('%s reads an article in its own script as the tools do', (folder) => {
    expect(kilobytes(`${folder}/extractor.js`)).toBeLessThanOrEqual(4700);
    const input = { id: 'a', title: 'Pilots meet', text: TEXT, date: '2031-05-04' };
    let heard: (event: { data: object }) => void = () => {};
    const answers: string[] = [];
    const self = {
      addEventListener: (_: string, on: typeof heard) => {
        heard = on;
      },
      postMessage: (answer: object) => answers.push(JSON.stringify(answer)),
    };
    runInNewContext(readFileSync(`${folder}/extractor.js`, 'utf8'), { self, TextDecoder, TextEncoder, atob, URL });
    heard({ data: { number: 1, input } });
    expect(answers).toEqual([JSON.stringify({ number: 1, extraction: extract(articleFromText(input)) })]);
  });

  it.each([CHROME, FIREFOX])('%s reads the listed sites only, and asks for little', (folder) => {
    const { content_scripts, host_permissions, permissions, optional_host_permissions, manifest_version } =
      manifest(folder);
    const patterns = LISTED_SITES.map(({ host }) => `*://*.${host}/*`);
    expect(manifest_version).toBe(3);
    expect(content_scripts).toHaveLength(1);
    expect(content_scripts[0].matches.toSorted()).toEqual(patterns.toSorted());
    expect(host_permissions.toSorted()).toEqual(patterns.toSorted());
    // None of these makes a browser warn: the context menu, Chromium's side panel and its hidden page are of our own pages.
    const chromium = folder === CHROME ? ['offscreen', 'sidePanel'] : [];
    expect(permissions.toSorted()).toEqual(
      ['activeTab', 'contextMenus', ...chromium, 'scripting', 'storage', 'unlimitedStorage'].toSorted(),
    );
    expect(optional_host_permissions).toEqual(['*://*/*']);
  });

  it.each([CHROME, FIREFOX])('%s shows no file to web pages and allows no foreign code', (folder) => {
    const { web_accessible_resources, content_security_policy } = manifest(folder);
    expect(web_accessible_resources ?? []).toEqual([]);
    expect(content_security_policy.extension_pages).toContain("default-src 'none'");
    expect(content_security_policy.extension_pages).toContain("script-src 'self'");
    expect(content_security_policy.extension_pages).not.toMatch(/https?:|unsafe/);
  });

  it.each([CHROME, FIREFOX])('%s has its icons in all sizes', (folder) => {
    const { icons, action } = manifest(folder);
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '96', '128']);
    for (const [size, file] of [...Object.entries(icons), ...Object.entries(action.default_icon)] as [
      string,
      string,
    ][]) {
      const png = readFileSync(`${folder}/${file}`);
      expect(png.readUInt32BE(16), file).toBe(Number(size));
      expect(png.readUInt32BE(20), file).toBe(Number(size));
    }
  });

  it('has its side panel in both browsers, and opens it in none by itself', () => {
    expect(manifest(CHROME).side_panel).toEqual({ default_path: 'sidepanel.html' });
    expect(manifest(FIREFOX).sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
  });

  it.each([CHROME, FIREFOX])('%s has every command, with as many suggested keys as the browser takes', (folder) => {
    const commands: Record<string, { suggested_key?: object }> = manifest(folder).commands;
    expect(Object.keys(commands).toSorted()).toEqual([
      '_execute_action',
      'learn',
      'next-mark',
      'open-card',
      'open-panel',
      'previous-mark',
      'toggle-here',
    ]);
    const suggested = Object.values(commands).filter((command) => command.suggested_key);
    expect(suggested).toHaveLength(folder === CHROME ? 4 : 7);
  });

  it('suggests no key to Firefox by which it opens a menu of its own', () => {
    const commands: Record<string, { suggested_key: { default: string } }> = manifest(FIREFOX).commands;
    const keys = Object.values(commands).map((command) => command.suggested_key.default);
    expect(keys.filter((key) => /Alt\+(?:Shift\+)?[ABCDEFHILMORSTVXY]$/.test(key))).toEqual([]);
  });

  it('tells Firefox that no data is collected', () => {
    expect(manifest(FIREFOX).browser_specific_settings.gecko.data_collection_permissions).toEqual({
      required: ['none'],
    });
  });

  it('ships the dataset that the articles give now, without the articles', () => {
    const meta = (folder: string) => JSON.parse(readFileSync(`${folder}/meta.json`, 'utf8'));
    const built = meta('.output/dataset');
    expect(meta(`${CHROME}/dataset`)).toEqual(built);
    expect(meta(`${FIREFOX}/dataset`)).toEqual(built);
    expect(built.facts.entities).toBeGreaterThan(20);
  });
});
