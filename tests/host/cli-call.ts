// The words of a command line → which command over which vault, with which parameters.
import type { CliData } from './registry';

/** One call. */
export interface CliCall {
  readonly vault: string;
  readonly command: string;
  readonly params: CliData;
}

const USAGE = 'Usage: cli --vault DIR COMMAND [key=value…] [flag…]';

/** Reads the words; `key=value` is a parameter, a bare word the flag `'true'`. Throws the usage. */
export function readCliCall(args: readonly string[]): CliCall {
  const rest = [...args];
  const at = rest.indexOf('--vault');
  const [, vault] = at < 0 ? [] : rest.splice(at, 2);
  const [command, ...words] = rest;
  if (vault === undefined || command === undefined) throw new Error(USAGE);
  return { vault, command, params: Object.fromEntries(words.map(readWord)) };
}

function readWord(word: string): [string, string] {
  const at = word.indexOf('=');
  return at < 0 ? [word, 'true'] : [word.slice(0, at), word.slice(at + 1)];
}
