/**
 * Gives what `bring` brought, which is asked once. Where it fails or brings nothing that is undefined, and it is asked again
 * the next time.
 */
export function bringOnce<Brought>(bring: () => Promise<Brought | undefined>): () => Promise<Brought | undefined> {
  let brought: Promise<Brought | undefined> | undefined;
  const forget = () => {
    brought = undefined;
    return undefined;
  };
  return () => {
    brought ??= bring().then((now) => now ?? forget(), forget);
    return brought;
  };
}
