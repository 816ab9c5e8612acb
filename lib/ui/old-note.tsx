import { countWords } from './counts.ts';
import { isOlder } from './dates.ts';
import { Icon } from './icon.tsx';
import { clock } from './icon-paths.ts';

/** Says that a fact of this date is old; nothing where it is not. `oldAfter` is in years, 0 for never. */
export function OldNote({ date, oldAfter }: { date: string; oldAfter: number }) {
  if (!isOlder(date, oldAfter)) return null;
  return (
    <span class="old">
      <Icon d={clock} size={12} />
      {countWords('card.older', oldAfter)}
    </span>
  );
}
