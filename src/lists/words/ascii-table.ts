// Characters looked up by their codes: for loops that see every character of a text.

const ASCII = 0x80;

/** Which of the ASCII characters match a pattern, by code. */
export function asciiTable(pattern: RegExp): readonly boolean[] {
  return Array.from({ length: ASCII }, (_, code) => pattern.test(String.fromCharCode(code)));
}
