import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** Sizes in pixels: 16, 32 and 48 for toolbars and menus, 96 for high densities, 128 for the stores. */
export const ICON_SIZES = [16, 32, 48, 96, 128] as const;

/** Renders the icons that are drawn in `from` as SVG to PNG files `NAME-SIZE.png` in `to`; returns the files' names. */
export function renderIcons(from: string, to: string): string[] {
  mkdirSync(to, { recursive: true });
  return ['icon', 'icon-rest', 'icon-off', 'icon-trouble'].flatMap((name) => {
    const svg = readFileSync(join(from, `${name}.svg`), 'utf8');
    return ICON_SIZES.map((size) => {
      const file = `${name}-${size}.png`;
      writeFileSync(join(to, file), new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng());
      return file;
    });
  });
}
