// Holds the rooms' import directions, the absence of cycles, and where `obsidian` may be named.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const SRC = resolve(__dirname, '../src');

/** What each room may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  i18n: [],
  paper: ['text'],
  settings: ['text', 'paper'],
  lists: ['paper', 'settings', 'text'],
  catalog: ['paper', 'settings', 'text'],
  fetching: ['paper', 'settings', 'text'],
  notes: ['paper', 'settings', 'text'],
  indexing: ['lists', 'catalog', 'paper', 'settings', 'text'],
  importing: ['lists', 'catalog', 'notes', 'paper', 'settings', 'text'],
  exporting: ['catalog', 'paper', 'settings', 'text'],
  api: ['catalog', 'paper'],
  commands: [
    'lists',
    'catalog',
    'fetching',
    'notes',
    'indexing',
    'importing',
    'exporting',
    'i18n',
    'paper',
    'settings',
    'text',
  ],
  vault: [
    'commands',
    'indexing',
    'importing',
    'lists',
    'catalog',
    'notes',
    'paper',
    'settings',
    'text',
  ],
  views: [
    'commands',
    'catalog',
    'importing',
    'exporting',
    'notes',
    'lists',
    'settings',
    'i18n',
    'paper',
    'text',
  ],
};
/** The floors of the reader of lists: each may import those before it, and what stands in no folder imports all. */
const FLOORS_OF_LISTS = [
  'reading',
  'words',
  'segments',
  'blocks',
  'references',
  'lines',
  'units',
  'judging',
  'entries',
  'tables',
  'bibtex',
  'placing',
];
const ANYTHING = ['main'];
const KNOWS_OBSIDIAN = ['vault', 'views', 'main'];
const PACKAGES = [
  'obsidian',
  'preact',
  'preact/hooks',
  '@lezer/markdown',
  '@lezer/html',
  '@lezer/common',
  'papaparse',
  'date-fns',
  'fastest-levenshtein',
];

interface Import {
  readonly from: string;
  readonly to: string;
}

function listFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return listFiles(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

function readImports(file: string): Import[] {
  const source = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  return source.importedFiles.map(({ fileName }) => ({ from: file, to: fileName }));
}

/** What a file imports besides types. */
function readValueImports(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier))
      return [];
    const clause = statement.importClause;
    const names = clause?.namedBindings;
    const isTypes =
      clause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
      (names !== undefined &&
        ts.isNamedImports(names) &&
        names.elements.every(({ isTypeOnly }) => isTypeOnly));
    return isTypes ? [] : [statement.moduleSpecifier.text];
  });
}

function resolveImport({ from, to }: Import): string {
  const base = resolve(dirname(from), to);
  return files.find((file) => [`${base}.ts`, `${base}.tsx`].includes(file)) ?? base;
}

function roomOf(file: string): string {
  return (
    relative(SRC, file)
      .split('/')[0]
      ?.replace(/\.tsx?$/, '') ?? ''
  );
}

/** Which floor of the reader a file stands on: the topmost for the files in no folder. */
function floorOf(file: string): number {
  const [, folder, name] = relative(SRC, file).split('/');
  return name ? FLOORS_OF_LISTS.indexOf(folder ?? '') : FLOORS_OF_LISTS.length;
}

const shorten = (file: string): string => relative(SRC, file);
const files = listFiles(SRC);
const imports = files.flatMap(readImports);
const inner = imports.filter(({ to }) => to.startsWith('.'));
const outer = imports.filter(({ to }) => !to.startsWith('.'));

function findCycle(): string[] | null {
  const edges = new Map<string, string[]>();
  for (const one of inner)
    edges.set(one.from, [...(edges.get(one.from) ?? []), resolveImport(one)]);
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file].map(shorten);
    if (done.has(file)) return null;
    for (const next of edges.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of files) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return null;
}

describe('the architecture', () => {
  it('imports only in the direction of the design', () => {
    const wrong = inner.filter((one) => {
      const from = roomOf(one.from);
      const to = roomOf(resolveImport(one));
      return from !== to && !ANYTHING.includes(from) && !MAY_IMPORT[from]?.includes(to);
    });
    expect(wrong.map((one) => `${shorten(one.from)} → ${one.to}`)).toEqual([]);
  });

  it('builds the reader of lists floor upon floor', () => {
    const inLists = (file: string): boolean => roomOf(file) === 'lists';
    expect(files.filter((file) => inLists(file) && floorOf(file) < 0).map(shorten)).toEqual([]);
    const wrong = inner.filter((one) => {
      const to = resolveImport(one);
      return inLists(one.from) && inLists(to) && floorOf(to) > floorOf(one.from);
    });
    expect(wrong.map((one) => `${shorten(one.from)} → ${one.to}`)).toEqual([]);
  });

  it('has no cycle, types included', () => {
    expect(findCycle()).toBeNull();
  });

  it('names obsidian only in vault, views and main', () => {
    const wrong = outer.filter(
      ({ from, to }) => to === 'obsidian' && !KNOWS_OBSIDIAN.includes(roomOf(from)),
    );
    expect(wrong.map(({ from }) => shorten(from))).toEqual([]);
  });

  it('lets vault and views know commands by their types alone', () => {
    const values = files
      .filter((file) => ['vault', 'views'].includes(roomOf(file)))
      .flatMap((file) => readValueImports(file).map((to) => ({ from: file, to })))
      .filter((one) => roomOf(resolveImport(one)) === 'commands');
    expect(values.map((one) => `${shorten(one.from)} → ${one.to}`)).toEqual([]);
  });

  it('uses only the libraries it has chosen, and no Node module', () => {
    expect(
      [...new Set(outer.map(({ to }) => to))].filter((name) => !PACKAGES.includes(name)),
    ).toEqual([]);
  });

  it('resolves every import to a file', () => {
    expect(
      inner
        .filter((one) => !files.includes(resolveImport(one)))
        .map((one) => `${shorten(one.from)} → ${one.to}`),
    ).toEqual([]);
  });

  it('puts every file in a room of the design', () => {
    const rooms = [...Object.keys(MAY_IMPORT), ...ANYTHING];
    expect(files.filter((file) => !rooms.includes(roomOf(file))).map(shorten)).toEqual([]);
  });
});
