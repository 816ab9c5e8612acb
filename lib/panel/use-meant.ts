import { useEffect, useState } from 'preact/hooks';

/** A pause of so many ms in typing asks whom the words name: about the longest between two keys of one word. */
const PAUSE = 200;

/** Whom a reader's words name by any name the dataset has, so that `IMF` finds the fund by whatever name the page has it. */
export function useMeant(
  findEntity: (text: string) => Promise<{ entity: string } | null>,
  typed: string,
): string | undefined {
  const [meant, setMeant] = useState<string>();
  const text = typed.trim();
  useEffect(() => {
    setMeant(undefined);
    if (text === '') return;
    let isCurrent = true;
    // Without an answer, the names of the page are searched.
    const ask = () =>
      findEntity(text).then(
        (found) => isCurrent && setMeant(found?.entity),
        () => {},
      );
    const timer = setTimeout(ask, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [findEntity, text]);
  return meant;
}
