/** Writes to stdout, or to where it is told to, waiting where the reader is slower: what waits to be written fills the memory. */
export async function write(text: string, stream: NodeJS.WriteStream = process.stdout): Promise<void> {
  if (stream.write(text)) return;
  await new Promise((resolve) => stream.once('drain', resolve));
}
