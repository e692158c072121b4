// Whether a query can only find papers another has found, so that typing on need not look at all papers again.
import type { Query, Term } from '../../catalog/query';

/** True where each condition of `before` stands, or stands more strictly, in `after`; false where that is not certain. */
export function isNarrower(after: Query, before: Query): boolean {
  return (
    after.terms.length >= before.terms.length &&
    before.terms.every((term, at) => {
      const next = after.terms[at];
      return next !== undefined && isStricter(next, term);
    })
  );
}

function isStricter(after: Term, before: Term): boolean {
  if (after.field !== before.field || after.negated !== before.negated) return false;
  const [a] = after.wanted;
  const [b] = before.wanted;
  if (a === undefined || b === undefined) return false;
  if (after.wanted.length > 1 || before.wanted.length > 1) return isSame(after, before);
  if (a.type === 'contains' && b.type === 'contains') {
    return before.negated ? a.text === b.text : a.text.includes(b.text);
  }
  return isSame(after, before);
}

function isSame(after: Term, before: Term): boolean {
  return JSON.stringify(after.wanted) === JSON.stringify(before.wanted);
}
