// YAML as the host reads and writes it; Obsidian's own parser in the app.

export interface Yaml {
  /** The value of a YAML text; throws where it is none. */
  parse(text: string): unknown;
  stringify(value: unknown): string;
}
