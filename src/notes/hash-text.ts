// A short hash by which a text is known again: two 32-bit FNV-1a lanes over its UTF-16 units, as hexadecimal.

const PRIME = 0x01000193;
const { imul } = Math;

/** Hash of a text, 16 hexadecimal digits and its length; good for telling edits apart, not against forgers. */
export function hashText(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = imul(one ^ unit, PRIME);
    two = imul(two ^ (unit + at), PRIME);
  }
  return hex(one) + hex(two) + text.length.toString(16);
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}
