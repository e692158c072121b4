// YAML as Obsidian reads and writes it: version 1.2, core types, so that dates and `yes` stay strings.
import { parse, stringify } from 'yaml';

/** The value of a YAML text, null for an empty one; throws a YAMLParseError on what is none. */
export function parseYaml(yaml: string): unknown {
  return parse(yaml, { logLevel: 'error' });
}

/** The YAML of a value, lines never folded, a missing value written as nothing. */
export function stringifyYaml(obj: unknown): string {
  return stringify(obj, { lineWidth: 0, nullStr: '' });
}
