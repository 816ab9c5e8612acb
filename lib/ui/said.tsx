import { useCallback, useState } from 'preact/hooks';

/** A line that tells what came of what was done: keyed, so that screen readers tell the same words once more. */
export function useSaid() {
  const [{ words, times }, set] = useState({ words: '', times: 0 });
  const say = useCallback((next: string) => set((before) => ({ words: next, times: before.times + 1 })), []);
  const said = (
    <p class="said" role="status">
      {words ? <span key={times}>{words}</span> : null}
    </p>
  );
  return { said, say };
}
