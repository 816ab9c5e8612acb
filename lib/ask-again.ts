/**
 * What was asked of the background, asked once more where it failed: a background that ends at a question answers nothing, and is
 * started again by the next. Only for what does no harm when it is done twice.
 * @throws what the second time threw
 */
export function askAgain<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  return ask().catch(ask);
}
