import { useCallback, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { StoreUsage } from '../store/index.ts';
import { wordsLocale } from '../ui/dates.ts';

export interface UsageDeps {
  usage(): Promise<StoreUsage>;
  /** asks the browser not to remove what is kept when the disk is full; called straight from a click */
  askToKeep(): Promise<boolean>;
}

/** From this share of the allowed bytes on, what comes next may not fit. */
const NEARLY = 0.8;
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Bytes in the reader's own words: `12 MB`. */
function sizeWords(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return new Intl.NumberFormat(wordsLocale(), {
    ...{ style: 'unit', unit: UNITS[step], unitDisplay: 'short' },
    maximumSignificantDigits: 2,
  }).format(bytes / 1000 ** step);
}

/** How much room the memory takes and has, whether the browser keeps it, and what to do when it is nearly full. */
export function UsageView({ deps }: { deps: UsageDeps }) {
  const [usage, setUsage] = useState<StoreUsage | null>(null);
  const [isRefused, setRefused] = useState(false);
  const read = useCallback(() => void deps.usage().then(setUsage, () => setUsage(null)), [deps]);
  useEffect(read, [read]);
  if (!usage) return null;
  const ask = () =>
    void deps.askToKeep().then(
      (granted) => {
        setRefused(!granted);
        read();
      },
      () => setRefused(true),
    );
  return (
    <div class="usage">
      <p class="hint">
        {i18n.t('library.used', [sizeWords(usage.used), sizeWords(usage.quota)])}{' '}
        {i18n.t(usage.persistent ? 'library.kept' : 'library.notKept')}
      </p>
      {usage.persistent ? null : (
        <p class="line">
          <button type="button" class="button" onClick={ask}>
            {i18n.t('library.askKept')}
          </button>
        </p>
      )}
      <p class="hint" role="status">
        {isRefused && !usage.persistent ? i18n.t('library.notGranted') : ''}
      </p>
      {usage.quota > 0 && usage.used > NEARLY * usage.quota ? (
        <p class="error" role="alert">
          {i18n.t('library.nearlyFull')}
        </p>
      ) : null}
    </div>
  );
}
