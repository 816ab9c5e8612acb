/** Gives a file's bytes by its path in the dataset's folder, such as `entities/3.json`. */
export type ReadFile = (path: string) => Promise<ArrayBuffer | Uint8Array>;

/**
 * Reads a JSON file of a sharded dataset, which may be packed by gzip: large ones are, since a background that just woke waits for
 * every piece in which the browser hands it a file.
 * @returns the value, and the size of its text, about in bytes
 */
export async function readJson(read: ReadFile, path: string): Promise<{ value: unknown; size: number }> {
  const bytes = await read(path);
  const text = await textOf(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));
  return { value: JSON.parse(text), size: text.length };
}

async function textOf(bytes: Uint8Array): Promise<string> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new TextDecoder().decode(bytes);
  const unpacking = new DecompressionStream('gzip');
  const writer = unpacking.writable.getWriter();
  // What is damaged is told by the other end too.
  writer.write(bytes as BufferSource).catch(() => {});
  writer.close().catch(() => {});
  return new Response(unpacking.readable).text();
}
