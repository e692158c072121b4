// DOIs in addresses and in words: lower case, without the address before and the punctuation after them.

const DOI = /10\.\d{4,9}\/[^\s"'<>[\]{}|^`，。；）】》]+/;
const NOT_PART =
  /(?:[.,;:!?)]+|\.pdf|\.full|\.abstract|\.short|\/full|\/pdf|\/abstract|\/meta|\/html|v\d+(?:\.full)?(?:\.pdf)?)$/i;
const QUERY = /[?#&].*$/;

/** The first DOI in a text or address, or null. arXiv's own DOIs count like all others. */
export function findDoi(text: string): string | null {
  const found = DOI.exec(decode(text))?.[0];
  if (found === undefined) return null;
  const plain = trimEnd(found.replace(QUERY, ''));
  return plain.split('/')[1] === '' ? null : plain.toLowerCase();
}

function trimEnd(doi: string): string {
  let rest = doi;
  for (;;) {
    const shorter = keepsBalance(rest) ? rest : rest.slice(0, -1);
    const next = shorter.replace(NOT_PART, (tail) =>
      tail.endsWith(')') && keepsBalance(shorter) ? tail : '',
    );
    if (next === rest) return rest;
    rest = next;
  }
}

/** Old DOIs hold brackets, `10.1016/s0004-3702(01)00129-1`; one that was never opened is the sentence's. */
function keepsBalance(doi: string): boolean {
  return !doi.endsWith(')') || doi.split('(').length >= doi.split(')').length;
}

function decode(text: string): string {
  return /10\.\d{4,9}%2f/i.test(text) ? text.replace(/%2f/gi, '/') : text;
}
