// Parameters of the command line, as Obsidian hands them over: texts by name, a bare word as `true`. What is wrong with them is thrown, in words for the user.
import type { Words } from '../i18n/words';
import type { Status } from '../paper';
import { fold } from '../text/fold';
import { titleKey } from '../text/title-key';

export type CliParams = Readonly<Record<string, string | undefined>>;

/** The words for what is wrong. */
export type ParamWords = Pick<Words, 'cli'>;

/** Parameters that Obsidian itself knows for every command. */
const OF_EVERY_COMMAND = ['vault', 'copy'];

/** Throws on a parameter that is none: a slip such as `dryrun` must not write. */
export function checkNames(params: CliParams, known: readonly string[], { cli }: ParamWords): void {
  const allowed = new Set([...known, ...OF_EVERY_COMMAND]);
  const unknown = Object.keys(params).find((name) => !allowed.has(name));
  if (unknown !== undefined) throw new Error(cli.unknown(unknown, known.join(', ')));
}

/** One of the values offered, the first unless said. */
export function readOneOf<T extends string>(
  params: CliParams,
  name: string,
  offered: readonly [T, ...T[]],
  words: ParamWords,
): T {
  return find(name, params[name] ?? offered[0], offered, words);
}

/** Values between commas, each one of those offered; null where the parameter is not given. */
export function readSome<T extends string>(
  params: CliParams,
  name: string,
  offered: readonly T[],
  words: ParamWords,
): T[] | null {
  const given = params[name]?.split(',').map((value) => value.trim());
  return given?.map((value) => find(name, value, offered, words)) ?? null;
}

/** Whether a bare word is given. */
export function readSwitch(params: CliParams, name: string, words: ParamWords): boolean {
  if (params[name] === '') return true;
  return readOneOf(params, name, ['false', 'true'], words) === 'true';
}

/** Name of the status meant by its name or by one of its words; null where none is given. */
export function readStatus(
  params: CliParams,
  statuses: readonly Status[],
  words: ParamWords,
): string | null {
  const { status: given } = params;
  if (given === undefined) return null;
  const isNamed = ({ name }: Status): boolean =>
    name === given || titleKey(name) === titleKey(given);
  const isMeant = (status: Status): boolean =>
    status.words.some((word) => fold(word) === fold(given));
  const found = statuses.find(isNamed) ?? statuses.find(isMeant);
  const names = statuses.map(({ name }) => name);
  return found?.name ?? find('status', given, names, words);
}

/** The parameter with this name, which must be there. */
export function readRequired(params: CliParams, name: string, { cli }: ParamWords): string {
  const value = params[name]?.trim();
  if (value === undefined || value === '') throw new Error(cli.missing(name));
  return value;
}

function find<T extends string>(
  name: string,
  given: string,
  offered: readonly T[],
  { cli }: ParamWords,
): T {
  const found = offered.find((one) => one === given);
  if (found === undefined) throw new Error(cli.noneOf(`${name}=${given}`, offered.join(', ')));
  return found;
}
