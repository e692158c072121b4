// Ways in which a disk refuses, for tests of what a plugin does then.
import type { Fault, StorageAct } from './memory-storage';
import { StorageError, type StorageErrorCode } from './storage';

/** Refuses the n-th act of a kind (from 1) and every one after it. */
export function failFrom(n: number, act: StorageAct, code: StorageErrorCode = 'EACCES'): Fault {
  let count = 0;
  return (done, path) => {
    if (done === act && ++count >= n) throw new StorageError(code, path);
  };
}

/** Refuses the n-th act of a kind (from 1) only. */
export function failAt(n: number, act: StorageAct, code: StorageErrorCode = 'EACCES'): Fault {
  let count = 0;
  return (done, path) => {
    if (done === act && ++count === n) throw new StorageError(code, path);
  };
}

/** Refuses everything but reading, for all paths or those below a folder. */
export function readOnly(folder = ''): Fault {
  return (done, path) => {
    if (done !== 'read' && path.startsWith(folder)) throw new StorageError('EACCES', path);
  };
}

/** Refuses everything for one path, as for a file another program holds. */
export function locked(path: string): Fault {
  return (_act, touched) => {
    if (touched === path) throw new StorageError('EBUSY', path);
  };
}

/** Does something (a file vanishing, changing) just before an act on a path, once. */
export function justBefore(act: StorageAct, path: string, happen: () => Promise<unknown>): Fault {
  let isDone = false;
  return async (done, touched) => {
    if (isDone || done !== act || touched !== path) return;
    isDone = true;
    await happen();
  };
}
