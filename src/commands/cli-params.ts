// Parameters of the command line, as Obsidian hands them over: texts by name, a bare word as `true`.

export type CliParams = Readonly<Record<string, string | undefined>>;

/** The format asked for, the first one unless said; throws on one that is not offered. */
export function readFormat<T extends string>(params: CliParams, formats: readonly [T, ...T[]]): T {
  const wanted = params.format ?? formats[0];
  const format = formats.find((one) => one === wanted);
  if (format === undefined) throw new Error(`format=${wanted} is none of ${formats.join(', ')}.`);
  return format;
}

/** The parameter with this name; throws where it is missing or empty. */
export function readRequired(params: CliParams, name: string): string {
  const value = params[name]?.trim();
  if (value === undefined || value === '') throw new Error(`${name}=… is missing.`);
  return value;
}
