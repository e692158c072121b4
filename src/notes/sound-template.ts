// Whether a template gives notes whose properties can be read, tried with values that would break a careless one.
import { PROPERTIES } from '../paper';
import { fillTemplate, type TokenValue } from '../text/template';
import { tokenName } from './built-in-template';
import { readProperties } from './edit-text';
import type { Yaml } from './yaml';

const HARSH = `a: "b" # 'c' {{d}} [e] - \\`;

/** Tries a template with harsh values and with none. */
export function isTemplateSound(
  template: string,
  format: (pattern: string) => string,
  yaml: Yaml,
): boolean {
  const tries: TokenValue[] = [HARSH, null];
  return tries.every((value) => {
    const names = [...PROPERTIES.map(tokenName), 'remarks'];
    const tokens = Object.fromEntries(names.map((name) => [name, value]));
    return readProperties(fillTemplate(template, { tokens, format }).text, yaml) !== null;
  });
}
