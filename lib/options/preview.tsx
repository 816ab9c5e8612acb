import type { HTMLAttributes } from 'preact';
import { i18n } from '#i18n';
import type { EntityType } from '../entity.ts';
import type { Settings } from '../settings.ts';

/** An invented sentence or two: plain text, and names with what they are and how sure one could be of them. */
const NAMES: Record<string, { type: EntityType; sure: number; of: string }> = {
  m: { type: 'person', sure: 1, of: 'marek' },
  M: { type: 'person', sure: 0.8, of: 'marek' },
  o: { type: 'person', sure: 0.6, of: 'okafor' },
  s: { type: 'place', sure: 1, of: 'selm' },
  u: { type: 'organisation', sure: 1, of: 'union' },
  e: { type: 'event', sure: 1, of: 'regatta' },
};

const SURE_ENOUGH = { strict: 0.9, balanced: 0.7, bold: 0.5 };

/** The preview's text with its names in `[code|name]`, as it stands in the locale; `at` is where a part begins there. */
function parts(text: string): { at: number; text: string; code?: string }[] {
  let at = 0;
  return text.split(/(\[\w\|[^\]]+\])/).map((part) => {
    const name = /^\[(\w)\|([^\]]+)\]$/.exec(part);
    const start = at;
    at += part.length;
    return name ? { at: start, code: name[1], text: name[2] ?? '' } : { at: start, text: part };
  });
}

/** A paragraph marked as pages will be with these settings. */
export function Preview({ settings }: { settings: Settings }) {
  const seen = new Set<string>();
  return (
    <figure class="preview">
      <figcaption>
        {i18n.t(settings.markStyle === 'hover' ? 'options.marks.previewHover' : 'options.marks.preview')}
      </figcaption>
      <p>
        {parts(i18n.t('options.marks.previewText')).map((part) => {
          const name = part.code === undefined ? undefined : NAMES[part.code];
          if (!name) return part.text;
          const first = !seen.has(name.of);
          const marked =
            settings.enabled &&
            settings.types.includes(name.type) &&
            name.sure >= SURE_ENOUGH[settings.caution] &&
            (first || settings.occurrences === 'all');
          if (!marked) return part.text;
          seen.add(name.of);
          return (
            <backstory-mark key={part.at} data-style={settings.markStyle}>
              {part.text}
            </backstory-mark>
          );
        })}
      </p>
    </figure>
  );
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'backstory-mark': HTMLAttributes<HTMLElement> & { 'data-style'?: string };
    }
  }
}
