// A template tried before it is used: whether its notes have properties that can be read, and which of its tokens mean nothing.
import { PROPERTIES } from '../paper';
import { fillTemplate, type TokenValue } from '../text/template';
import { tokenName } from './built-in-template';
import { readProperties } from './edit-text';
import type { Yaml } from './yaml';

/** What is wrong with a template, if anything. */
export interface TemplateCheck {
  /** Whether its properties can be read whatever the values are. */
  readonly isSound: boolean;
  /** Tokens that mean nothing and stay, as written. */
  readonly unknown: readonly string[];
}

const HARSH = `a: "b" # 'c' {{d}} [e] - \\`;

/** Tries a template with harsh values and with none. */
export function checkTemplate(
  template: string,
  format: (pattern: string) => string,
  yaml: Yaml,
): TemplateCheck {
  const names = [...PROPERTIES.map(tokenName), 'remarks'];
  const filled = [HARSH, null].map((value: TokenValue) => {
    const tokens = Object.fromEntries(names.map((name) => [name, value]));
    return fillTemplate(template, { tokens, format });
  });
  const isSound = filled.every(({ text }) => readProperties(text, yaml) !== null);
  return { isSound, unknown: filled[0]?.unknown ?? [] };
}
