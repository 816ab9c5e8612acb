/** Takes the steps of something long in one go; where others need their turn between them, `inSlices` takes them. */
export function inOneGo<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
