// White space made plain.

/** White space that is more than one space. */
const ODD_SPACE = /[^\S ]\s*| \s+/g;

/** A text with one space for every stretch of white space. */
export function singleSpaced(text: string): string {
  return text.replace(ODD_SPACE, ' ');
}
