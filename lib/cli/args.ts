import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Thrown for a command line that cannot be understood; its message says why and what there is. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads the command line. `--help` prints the help and ends the process.
 * @param help the whole text that `--help` shows; its first line is the usage
 * @throws UsageError for options that there are not
 */
export function readArgs<T extends Options>(help: string, options: T, args: readonly string[] = process.argv.slice(2)) {
  try {
    const config = {
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    } as const;
    const { values, positionals } = parseArgs(config as typeof config & { options: T });
    if ((values as { help?: boolean }).help) {
      console.log(help);
      process.exit(0);
    }
    return { values, positionals };
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${help}`);
  }
}

/**
 * A whole number from the command line, at least 1.
 * @throws UsageError for anything else
 */
export function readCount(value: string | undefined, option: string, standard: number): number {
  if (value === undefined) return standard;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new UsageError(`${option} takes a whole number from 1 on, not "${value}"`);
  return number;
}

/**
 * Runs a command: an error is told without its stack, and the exit status is 2 for a bad command line, else 1. Where the
 * reader of its output has closed it, as `| head` does, the command ends there, with status 0.
 */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
