// The order in which problems are shown.
import type { Problem } from './problem';

/** By note, then by kind, then by where the other side stands. */
export function compareProblems(a: Problem, b: Problem): number {
  const [one, other] = [placeOf(a), placeOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function placeOf(problem: Problem): string {
  const { path, type } = problem;
  const property = 'property' in problem ? problem.property : '';
  const list = 'list' in problem ? `${problem.list}\n${String(problem.line).padStart(7, '0')}` : '';
  return [path, type, property, list, 'other' in problem ? problem.other : ''].join('\n');
}
