/** Extension messages are JSON in Chromium, so bytes travel as base64. */

/** Present in current engines; absent from older ones that we still run in. */
interface Native {
  toBase64?(): string;
  setFromBase64?(text: string): { written: number };
}

/** At most this many arguments go to `String.fromCharCode` at once. */
const CHUNK = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  const own = (bytes as Uint8Array & Native).toBase64?.();
  if (own !== undefined) return own;
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/** @throws when `text` is not base64 */
export function fromBase64(text: string): Uint8Array {
  // Into room of the right size: `Uint8Array.fromBase64` finds room as it goes, and takes twice as long.
  const room: Uint8Array & Native = new Uint8Array(Math.ceil((text.length / 4) * 3));
  const done = room.setFromBase64?.(text);
  if (done) return room.subarray(0, done.written);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
