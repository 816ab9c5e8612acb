import { i18n } from '#i18n';
import type { Settings } from '../settings.ts';
import { Brand } from '../ui/brand.tsx';
import { numberWords } from '../ui/dates.ts';
import { Toggle } from '../ui/toggle.tsx';
import type { Change } from './marks-part.tsx';

/** Where the names of the preview's page stand, in per cent of its height. */
const PLACES = [12, 20, 41, 47, 72, 88];

/** A page as it will be with these settings: the toolbar button's count, and the map beside the scrollbar. */
function Window({ badge, map }: Pick<Settings, 'badge' | 'map'>) {
  return (
    <div class="window" aria-hidden="true">
      <div class="window-bar">
        <span class="window-button">
          <Brand size={20} />
          {badge ? <b>{numberWords(PLACES.length)}</b> : null}
        </span>
      </div>
      <div class="window-page">
        {PLACES.map((place) => (
          <i key={place} class="window-line" style={{ insetBlockStart: `${place}%` }} />
        ))}
        {map ? PLACES.map((place) => <i key={place} class="window-tick" style={{ top: `${place}%` }} />) : null}
      </div>
    </div>
  );
}

/** What Backstory shows around a page besides marks, each with what it looks like. */
export function Around({ settings, change }: { settings: Settings; change: Change }) {
  return (
    <div class="field choice">
      <h3>{i18n.t('options.marks.shown')}</h3>
      <div class="around">
        <div>
          <Toggle checked={settings.badge} onChange={(badge) => change({ badge })}>
            {i18n.t('options.marks.badge')}
          </Toggle>
          <p class="hint tight">{i18n.t('options.marks.badgeHint')}</p>
          <Toggle checked={settings.map} onChange={(map) => change({ map })}>
            {i18n.t('options.marks.map')}
          </Toggle>
          <p class="hint tight">{i18n.t('options.marks.mapHint')}</p>
        </div>
        <Window badge={settings.badge} map={settings.map} />
      </div>
    </div>
  );
}
