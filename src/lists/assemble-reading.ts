// Every unit to its place: entries with what hangs under them, headings, remarks of the list, and lines unread with the reason.
import { draftAddress, hasPaperLink, leadingPaper } from './bare-address';
import { readBibtex } from './read-bibtex';
import type { References } from './cut-segments';
import type { Draft } from './draft';
import { finishDraft } from './finish-draft';
import { attachUnit, draftUnit, type DraftContext } from './draft-units';
import type { UnreadLine, UnreadReason } from './entry';
import { HEADER_WORDS } from './header-words';
import {
  enterHeading,
  GROUP_LEVEL,
  headingsOfUnits,
  headingText,
  type Heading,
} from './heading-path';
import { judgeUnits, type Judgement } from './judge-units';
import type { Grid } from './grid';
import type { Line } from './line';
import { settleLines, unreadLine } from './ledger';
import { linesBetween, type LineStarts } from './line-index';
import { isReferenceOf, mergeReference } from './merge-drafts';
import { mayContinue, reasonOf, type LooseReason } from './place-unit';
import { readTable, type RowReading } from './read-table';
import type { HeadingLine, ListRemark, Reading, ReadOptions, TableReading } from './reading';
import type { Region } from './regions';
import { collectStatusWords } from './status-words';
import type { Unit } from './unit';

/** A note cut into units, ready to be judged. */
export interface CutNote {
  readonly text: string;
  readonly starts: LineStarts;
  readonly regions: readonly Region[];
  readonly units: readonly Unit[];
  readonly references: References;
  readonly options: ReadOptions;
}

interface Assembly {
  readonly note: CutNote;
  readonly context: DraftContext;
  readonly judgements: readonly Judgement[];
  readonly drafts: Draft[];
  readonly headings: HeadingLine[];
  readonly remarks: ListRemark[];
  readonly unread: UnreadLine[];
  readonly tables: TableReading[];
  /** The entry each unit became or belongs to. */
  readonly owners: (Draft | null)[];
  /** How many entries stand straight beneath each unit. */
  readonly entriesBeneath: ReadonlyMap<number, number>;
  path: readonly Heading[];
  /** The entry that a following paragraph may go on with. */
  last: Draft | null;
  /** The entry whose title is the heading of the section. */
  section: { readonly draft: Draft; readonly level: number } | null;
}

const UNITS_A_SLICE = 200;

/** Judges a note's units and puts all of them in place. Yields now and then. */
export function* assembleReading(note: CutNote): Generator<void, Reading> {
  const { units, options } = note;
  const headerWords = options.headerWords ?? HEADER_WORDS;
  const context: DraftContext = {
    statuses: collectStatusWords(options.statuses),
    references: note.references,
    organizationSlots: new Set(),
    headerWords,
  };
  const judgements = judgeUnits(units, {
    headings: headingsOfUnits(note.text, units),
    papers: new Set(options.papers ?? []),
    headerWords,
  });
  yield;
  const assembly: Assembly = {
    note,
    context,
    judgements,
    drafts: [],
    headings: [],
    remarks: [],
    unread: [],
    tables: [],
    owners: [],
    entriesBeneath: countBeneath(units, judgements),
    path: [],
    last: null,
    section: null,
  };
  for (const [index, unit] of units.entries()) {
    if (unit.grid !== null) yield* placeTable(assembly, unit.grid);
    else assembly.owners[index] = placeUnit(assembly, unit, index);
    if (index % UNITS_A_SLICE === 0) yield;
  }
  return finishReading(assembly);
}

function countBeneath(
  units: readonly Unit[],
  judgements: readonly Judgement[],
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  units.forEach((unit, index) => {
    if (unit.parent >= 0 && judgements[index]?.isEntry === true)
      counts.set(unit.parent, (counts.get(unit.parent) ?? 0) + 1);
  });
  return counts;
}

function placeUnit(assembly: Assembly, unit: Unit, index: number): Draft | null {
  if (unit.kind === 'heading') return placeTitleOrHeading(assembly, unit, index);
  if (unit.kind === 'code') return placeCode(assembly, unit);
  if (unit.line === null) return placeLoose(assembly, unit, 'markup');
  return placeLine(assembly, unit, unit.line, index);
}

/** A heading is the title of its section where it was judged so; deeper ones beneath it belong to its entry. */
function placeTitleOrHeading(assembly: Assembly, unit: Unit, index: number): Draft | null {
  const judgement = assembly.judgements[index];
  if (judgement?.isEntry === true && unit.line !== null) {
    const draft = placeEntry(assembly, unit, unit.line, judgement);
    assembly.section = draft === null ? null : { draft, level: unit.level };
    return draft;
  }
  const { section } = assembly;
  if (section !== null && unit.level > section.level) {
    section.draft.lines.push(...unit.lines);
    section.draft.remarks.push(assembly.note.text.slice(unit.start, unit.to).trim());
    return section.draft;
  }
  assembly.section = null;
  return placeHeading(assembly, unit, unit.level);
}

function placeLine(assembly: Assembly, unit: Unit, line: Line, index: number): Draft | null {
  const judgement = assembly.judgements[index];
  if (judgement?.isEntry === true && judgement.title !== null)
    return placeEntry(assembly, unit, line, judgement);
  const reason = reasonOf(assembly.note.text, unit, line, assembly.note.units[index + 1]);
  if (reason !== 'remark' && reason !== 'prose' && reason !== 'no-title')
    return placeLoose(assembly, unit, reason);
  const owner =
    assembly.owners[unit.parent] ??
    assembly.section?.draft ??
    (mayContinue(unit, line) ? assembly.last : null);
  const address = assembly.owners[unit.parent] == null ? leadingPaper(line) : null;
  if (address !== null && (owner === null || hasPaperLink(owner)))
    return placeAddress(assembly, unit, line, address);
  if (owner !== null) {
    attachUnit(owner, unit, line, assembly.context);
    return owner;
  }
  return placeLoose(assembly, unit, reason);
}

function placeEntry(
  assembly: Assembly,
  unit: Unit,
  line: Line,
  judgement: Judgement,
): Draft | null {
  if (judgement.title === null) return null;
  const headings = assembly.path.map((heading) => heading.text);
  const context = { ...assembly.context, organizationSlots: judgement.organizationSlots };
  const drafts = draftUnit(unit, line, judgement.title, headings, context);
  for (const draft of drafts) {
    draft.confidence = judgement.confidence;
    draft.reason = judgement.assessment.signs.join(', ');
  }
  const [only] = drafts;
  const above = assembly.owners[unit.parent] ?? null;
  if (
    above !== null &&
    only !== undefined &&
    assembly.entriesBeneath.get(unit.parent) === 1 &&
    isReferenceOf(above, only)
  ) {
    mergeReference(above, only);
    return above;
  }
  assembly.drafts.push(...drafts);
  assembly.last = unit.kind === 'paragraph' && unit.parent < 0 ? (drafts.at(-1) ?? null) : null;
  return drafts.at(-1) ?? null;
}

function placeAddress(assembly: Assembly, unit: Unit, line: Line, url: string): Draft {
  const headings = assembly.path.map((heading) => heading.text);
  const draft = draftAddress(unit, line, url, headings, assembly.context);
  assembly.drafts.push(draft);
  assembly.last = unit.kind === 'paragraph' ? draft : null;
  return draft;
}

/** A line that belongs to no entry: the name of a group, a remark of the list, or unread. */
function placeLoose(assembly: Assembly, unit: Unit, reason: LooseReason): null {
  if (reason === 'group') return placeHeading(assembly, unit, GROUP_LEVEL);
  if (reason !== 'empty-item') assembly.last = null;
  if (reason !== 'remark') return leave(assembly, unit, reason);
  assembly.remarks.push({
    lines: unit.lines,
    text: assembly.note.text.slice(unit.from, unit.to).trim(),
  });
  return null;
}

function placeHeading(assembly: Assembly, unit: Unit, level: number): null {
  const text = headingText(assembly.note.text, unit);
  assembly.last = null;
  const [line] = unit.lines;
  if (text === '' || line === undefined) return leave(assembly, unit, 'markup');
  assembly.path = enterHeading(assembly.path, { level, text });
  assembly.headings.push({ line, level, text });
  for (const more of unit.lines.slice(1)) leaveLine(assembly, more, 'markup');
  return null;
}

function placeCode(assembly: Assembly, unit: Unit): null {
  const entries = /^bib(?:tex|latex)?$/.test(unit.info)
    ? readBibtex(assembly.note.text, unit.from, unit.to, assembly.note.starts)
    : [];
  const headings = assembly.path.map((heading) => heading.text);
  for (const draft of entries) assembly.drafts.push({ ...draft, headings });
  return entries.length > 0 ? null : leave(assembly, unit, 'code');
}

function* placeTable(assembly: Assembly, grid: Grid): Generator<void, void> {
  const { table, rows } = yield* readTable(grid, {
    ...assembly.context,
    table: assembly.tables.length,
    corrections: assembly.note.options.columns ?? [],
    headings: assembly.path.map((heading) => heading.text),
  });
  assembly.tables.push(table);
  for (const row of rows) placeRow(assembly, row);
  for (const line of grid.header?.lines ?? []) leaveLine(assembly, line, 'table-head');
  assembly.last = null;
}

function placeRow(assembly: Assembly, reading: RowReading): void {
  if (reading.is === 'entry') assembly.drafts.push(reading.draft);
  else if (reading.is === 'group')
    assembly.headings.push({
      line: reading.row.lines[0] ?? 0,
      level: GROUP_LEVEL,
      text: reading.name,
    });
  else for (const line of reading.row.lines) leaveLine(assembly, line, reading.reason);
}

function leave(assembly: Assembly, unit: Unit, reason: UnreadReason): null {
  for (const line of unit.lines) leaveLine(assembly, line, reason);
  return null;
}

function leaveLine(assembly: Assembly, line: number, reason: UnreadReason): void {
  const unread = unreadLine(assembly.note.text, assembly.note.starts, line, reason);
  if (unread !== null) assembly.unread.push(unread);
}

function finishReading(assembly: Assembly): Reading {
  const { note, drafts, headings, remarks, tables } = assembly;
  const entries = drafts.map(finishDraft).sort((one, other) => one.line - other.line);
  const cut = new Map(
    note.regions.flatMap(({ from, to, is }) =>
      linesBetween(note.starts, from, to).map(
        (line) => [line, is === 'html-table' ? 'table-head' : is] as const,
      ),
    ),
  );
  const unread = settleLines(
    note.text,
    note.starts,
    assembly,
    assembly.unread,
    (line) => cut.get(line) ?? 'markup',
  );
  return { entries, headings, remarks, tables, unread };
}
