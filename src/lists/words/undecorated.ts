// Headings as people read them.

const DECORATION = /:[a-z][a-z_]{1,30}:|\p{Extended_Pictographic}|[\ufe0f\u200d]/gu;

/** A heading without emoji and shortcodes. */
export function undecorated(heading: string): string {
  return heading.replace(DECORATION, ' ').replace(/\s+/g, ' ').trim();
}
