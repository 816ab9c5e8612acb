/** Extension messages are JSON in Chromium, so bytes travel as base64. */

/** Present in current engines; absent from older ones that we still run in. */
interface Native {
  toBase64?(): string;
}
const native = Uint8Array as typeof Uint8Array & { fromBase64?(text: string): Uint8Array };

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
  if (native.fromBase64) return native.fromBase64(text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
