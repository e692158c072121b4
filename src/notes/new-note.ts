// A new paper note as a change: the template filled, what the template leaves out added, a free path found.
import { PROPERTIES, type NotePath } from '../paper';
import type { Settings } from '../settings';
import type { PropertyValue } from '../text/edit-property';
import { fillTemplate, type TokenValue } from '../text/template';
import { builtInTemplate, tokenName } from './built-in-template';
import type { Alteration, Change, PropertyEdit, Section } from './change';
import { proposeEdit } from './edit-text';
import { findFreePath, noteName } from './free-path';
import { propertyValues, type NotedWork, type PropertyValues } from './paper-properties';
import { formatSections } from './sections';

/** What all new notes share. */
export interface NewNoteContext {
  readonly settings: Settings;
  /** Text of the user's template; null for the built-in one. */
  readonly template: string | null;
  /** Now, in moment's tokens. */
  readonly format: (pattern: string) => string;
  /** Whether something stands at a path, without regard to case. */
  readonly isTaken: (path: NotePath) => boolean;
}

/** One note to make. */
export interface NewNoteRequest {
  readonly work: NotedWork;
  readonly remarks: readonly Section[];
  readonly folder: string;
  /** Name by which links already ask for it; the title where absent. */
  readonly name?: string;
}

export interface NewNote {
  readonly change: Extract<Change, { type: 'create' }>;
  /** Null where the file has the title for its name. */
  readonly alteration: Alteration | null;
}

/** Makes a note of a work. All it says is in the note, whether the template asks for it or not. */
export function newNote(request: NewNoteRequest, context: NewNoteContext): NewNote {
  const { work, remarks, folder } = request;
  const { path, causes } = findFreePath(folder, request.name ?? work.title, context.isTaken);
  const values = propertyValues(withTitleAlias(work, path), context.settings);
  const template = context.template ?? builtInTemplate(context.settings);
  const tokens = { ...tokenValues(values), remarks: formatSections(remarks) };
  const filled = fillTemplate(template, { tokens, format: context.format });
  const properties = [
    ...fillEdits(values, context.settings),
    ...paperEdits(path, context.settings),
  ];
  const text = proposeEdit(filled.text, { properties, sections: remarks }) ?? filled.text;
  return {
    change: { type: 'create', path, text },
    alteration: causes.length === 0 ? null : { title: work.title, path, causes },
  };
}

// Obsidian offers aliases where a link is typed: a title the file cannot carry is found there.
function withTitleAlias(work: NotedWork, path: NotePath): NotedWork {
  const isNamed = noteName(path) === work.title || work.aliases.includes(work.title);
  return isNamed ? work : { ...work, aliases: [work.title, ...work.aliases] };
}

function tokenValues(values: PropertyValues): Record<string, TokenValue> {
  return Object.fromEntries(PROPERTIES.map((name) => [tokenName(name), toToken(values[name])]));
}

function toToken(value: PropertyValue | undefined): TokenValue {
  return value === undefined ? null : typeof value === 'boolean' ? String(value) : value;
}

function fillEdits(values: PropertyValues, settings: Settings): PropertyEdit[] {
  return PROPERTIES.flatMap((property) => {
    const value = values[property];
    const name = settings.propertyNames[property];
    return value === undefined ? [] : [{ name, action: 'fill' as const, value }];
  });
}

// Outside the papers folder a note is a paper by its property.
function paperEdits(path: NotePath, settings: Settings): PropertyEdit[] {
  const { name, value } = settings.paperProperty;
  const isInside = settings.papersFolder !== '' && path.startsWith(`${settings.papersFolder}/`);
  return isInside || name === '' ? [] : [{ name, action: 'fill', value }];
}
