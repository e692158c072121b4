// Sections of remarks at the end of a note: each paragraph stands once, whole lines, under the heading of its list.
import { findPropertyBlock } from '../text/property-block';
import type { Section, TakenSection } from './change';

/** The text with every paragraph it lacks, under its heading, which is made at the end where missing. */
export function addSections(text: string, sections: readonly Section[]): string {
  return sections.reduce(addSection, text);
}

/** The text without those paragraphs, where they still stand, and without a heading nothing is left under. */
export function takeSections(text: string, sections: readonly TakenSection[]): string {
  return sections.reduce(takeSection, text);
}

/** Whether a heading with these words stands in the note. */
export function hasHeading(text: string, heading: string): boolean {
  return linesOf(text).some((line) => line.isHeading && line.words === heading);
}

/** Those paragraphs of a section that do not stand in the note as whole lines. */
export function findMissingParagraphs(text: string, section: Section): string[] {
  const plain = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  return section.paragraphs.filter((paragraph) => !hasLines(plain, paragraph));
}

function hasLines(text: string, lines: string): boolean {
  for (
    let at = text.indexOf(lines);
    at >= 0 && at < text.length;
    at = text.indexOf(lines, at + 1)
  ) {
    const end = at + lines.length;
    const isBegin = at === 0 || text[at - 1] === '\n';
    if (isBegin && (end === text.length || text[end] === '\n')) return true;
  }
  return false;
}

/** Sections as a text of their own, without a line end at its end. */
export function formatSections(sections: readonly Section[]): string {
  return sections
    .map((section) => [section.heading, ...section.paragraphs].join('\n\n'))
    .join('\n\n');
}

function addSection(text: string, section: Section): string {
  const missing = findMissingParagraphs(text, section);
  if (missing.length === 0) return text;
  const eol = findLineEnd(text);
  const end = findSectionEnd(text, section.heading);
  const lines = end === null ? [section.heading, ...missing] : missing;
  const at = end ?? text.length;
  const kept = text.slice(0, at);
  const gap = gapAfter(kept, eol);
  const added = lines.join('\n\n').replaceAll('\n', eol) + eol;
  const rest = text.slice(at);
  return kept + gap + added + (/^(?:\r?\n|$)/.test(rest) ? '' : eol) + rest;
}

// Right after the properties one blank line, else what is missing to a blank line.
function gapAfter(kept: string, eol: string): string {
  if (kept === '') return '';
  if (!kept.endsWith('\n')) return eol + eol;
  return /\n\r?\n$/.test(kept) ? '' : eol;
}

// Offset after the last line with words of the section under this heading; null where there is none.
function findSectionEnd(text: string, heading: string): number | null {
  const lines = linesOf(text);
  const start = lines.findIndex((line) => line.isHeading && line.words === heading);
  if (start < 0) return null;
  const next = lines.findIndex((line, index) => index > start && line.isHeading);
  const own = lines.slice(start, next < 0 ? lines.length : next);
  return own.filter((line) => line.words !== '').at(-1)?.to ?? null;
}

function takeSection(text: string, section: TakenSection): string {
  const eol = findLineEnd(text);
  const taken = section.paragraphs.reduce(
    (left, one) => cutLines(left, one.replaceAll('\n', eol), eol),
    text,
  );
  const { heading } = section;
  if (heading === null) return taken;
  const lines = linesOf(taken);
  const start = lines.findIndex((line) => line.isHeading && line.words === heading);
  const next = lines.slice(start + 1).find((line) => line.words !== '');
  const isBare = start >= 0 && (next === undefined || next.isHeading);
  return isBare ? cutLines(taken, heading, eol) : taken;
}

// Cuts whole lines, with the blank line that was put before them.
function cutLines(text: string, words: string, eol: string): string {
  const at = `\n${text}${eol}`.indexOf(`\n${words}${eol}`);
  if (at < 0) return text;
  const before = text.slice(0, at);
  const kept = before.endsWith(eol + eol) ? before.slice(0, -eol.length) : before;
  return kept + text.slice(at + words.length + eol.length);
}

interface TextLine {
  readonly words: string;
  readonly isHeading: boolean;
  readonly to: number;
}

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)$/;

// What looks like a heading between the fences of a code block is code.
function linesOf(text: string): TextLine[] {
  const body = findPropertyBlock(text)?.to ?? 0;
  let to = body;
  let open: string | null = null;
  return (text.slice(body).match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line) => {
    to += line.length;
    const words = line.replace(/\r?\n$/, '');
    const isHeading = open === null && /^#{1,6}\s/.test(words);
    open = fenceAfter(words, open);
    return { words, isHeading, to };
  });
}

// The fence that is open after a line; a block ends with the marks it began with, as many or more, and nothing behind them.
function fenceAfter(words: string, open: string | null): string | null {
  const [, fence = '', rest = ''] = FENCE.exec(words) ?? [];
  if (fence === '') return open;
  if (open === null) return fence;
  return fence.startsWith(open) && rest.trim() === '' ? null : open;
}

function findLineEnd(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}
