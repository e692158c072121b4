// Headings to their place: into the path, or as titles where a list gives every paper a section.
import { leaveLine, leaveUnit, type Assembly } from './assembly';
import type { Draft } from '../entries/draft';
import { enterHeading, headingText } from '../units/heading-path';
import { placeEntry } from './place-entry';
import type { Unit } from '../units/unit';

/** A heading is the title of its section where it was judged so; deeper ones beneath it belong to its entry. */
export function placeTitleOrHeading(assembly: Assembly, unit: Unit, index: number): Draft | null {
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

/** Puts a heading, or the name of a group, into the path. */
export function placeHeading(assembly: Assembly, unit: Unit, level: number): null {
  const text = headingText(assembly.note.text, unit);
  const [line] = unit.lines;
  assembly.last = null;
  assembly.lastItem = null;
  if (text === '' || line === undefined) return leaveUnit(assembly, unit, 'markup');
  assembly.path = enterHeading(assembly.path, { level, text });
  assembly.above = assembly.path.map((heading) => heading.text);
  assembly.headings.push({ line, level, text });
  for (const more of unit.lines.slice(1)) leaveLine(assembly, more, 'markup');
  return null;
}
