// Quotes hold the words of a query together, so no query can ask for them: what it looks for, and what it looks in, go without.

/** The text without double quotes, straight or curly. */
export function unquote(text: string): string {
  return text.replace(/["“”]/g, '');
}
