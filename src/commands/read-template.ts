// The user's template, tried before it is used; the built-in one takes its place where it cannot be.
import { checkTemplate } from '../notes/check-template';
import type { Host } from './ports';

/** The template's text, null for the built-in one, and what is wrong with the user's, in words for the user. */
export interface ReadTemplate {
  readonly template: string | null;
  readonly problem: string | null;
}

type TemplateHost = Pick<Host, 'settings' | 'notes' | 'clock' | 'yaml' | 'words'>;

/** Reads and tries the template of the settings. */
export async function readTemplate(host: TemplateHost): Promise<ReadTemplate> {
  const path = host.settings().template;
  if (path === '') return { template: null, problem: null };
  const words = host.words.template;
  const template = await host.notes.readText(path);
  if (template === null) return { template, problem: words.missing(path) };
  const format = (pattern: string): string => host.clock.format(pattern);
  const { isSound, unknown } = checkTemplate(template, format, host.yaml);
  if (!isSound) return { template: null, problem: words.broken(path) };
  return { template, problem: unknown.length === 0 ? null : words.unknown(unknown.join(' ')) };
}
