/** The documents of the frames that are read, for those who listen in them too. */
export interface Frames {
  add(frame: Document): void;
  /** Tells of each frame document, those met already and those still to come. */
  each(met: (frame: Document) => void): void;
}

export function createFrames(): Frames {
  let documents: Document[] = [];
  const told: ((frame: Document) => void)[] = [];
  return {
    add(frame) {
      // A frame that went elsewhere leaves a document without a window behind.
      documents = [...documents.filter((known) => known.defaultView), frame];
      for (const met of told) met(frame);
    },
    each(met) {
      told.push(met);
      for (const frame of documents) met(frame);
    },
  };
}
