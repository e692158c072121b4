// Several names written as one text, as people write them into a property.

/** A comma inside a link is part of it. */
const LINKS_AND_WORDS = /\[\[.*?\]\]|[^,;，；、[]+/g;

/** The names between the commas; between the semicolons where there are any, as commas then belong to names. */
export function splitNames(text: string): string[] {
  const between = /[;；]/.test(text) ? /[;；]/ : /[,，、]/;
  const names = text.includes('[[') ? text.match(LINKS_AND_WORDS) : text.split(between);
  return (names ?? []).map((name) => name.trim()).filter((name) => name !== '');
}
