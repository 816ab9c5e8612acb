import { isSurelyBefore } from './order.ts';
import { andMore, DatasetError, MAX_TOLD } from './problems.ts';

/** Collects problems, each with its place; it keeps the first and counts the rest, as a hostile dataset may hold millions. */
export class Check {
  readonly #problems: string[] = [];
  #untold = 0;

  /** the problems that were kept, and in a last line how many more there are */
  told(): string[] {
    return this.#untold > 0 ? [...this.#problems, andMore(this.#untold)] : this.#problems;
  }

  /** @throws DatasetError where there is any problem */
  throwIfAny(): void {
    if (this.#problems.length > 0) throw new DatasetError(this.#problems, this.#untold);
  }

  #add(problem: string): void {
    if (this.#problems.length < MAX_TOLD) this.#problems.push(problem);
    else this.#untold++;
  }

  unique(items: readonly { id: string }[], list: string): Set<string> {
    const ids = new Set<string>();
    items.forEach(({ id }, at) => {
      if (ids.has(id)) this.#add(`${list}[${at}].id: "${id}" is the id of another one of ${list} too`);
      ids.add(id);
    });
    return ids;
  }

  known(ids: ReadonlySet<string>, id: string | null | undefined, what: string, place: string): void {
    if (id !== null && id !== undefined && !ids.has(id)) this.#add(`${place}: no ${what} "${id}"`);
  }

  span(start: number, end: number, place: string): void {
    if (start > end) this.#add(`${place}: the start ${start} lies behind the end ${end}`);
  }

  period(from: string | undefined, to: string | undefined, place: string): void {
    if (from === undefined || to === undefined || !isSurelyBefore(to, from)) return;
    this.#add(`${place}: the start ${from} lies behind the end ${to}`);
  }

  date(date: string | undefined, place: string): void {
    if (date === undefined) return;
    const day = `${date}-01-01`.slice(0, 10);
    const time = Date.parse(`${day}T00:00:00Z`);
    // A day that is none, such as February 30, is read as a later one or not at all.
    if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) {
      this.#add(`${place}: there is no date "${date}"`);
    }
  }
}
