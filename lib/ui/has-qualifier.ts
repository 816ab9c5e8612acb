import type { ShownDetail } from '../exchange.ts';

/** Whether the words of a role have its qualifier already, as a word of its own: `president-elect`, but not `Electoral`. */
export function hasQualifier({ value, qualifier }: Pick<ShownDetail, 'value' | 'qualifier'>): boolean {
  return (
    !qualifier ||
    value
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .includes(qualifier)
  );
}
