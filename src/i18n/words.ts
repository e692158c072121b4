// The words on screen, in the shape every language must fill.
import type { en } from './en';

/** One word or phrase: fixed, or made from numbers and names. */
type Widen<T> = T extends string
  ? string
  : T extends (...values: infer V) => string
    ? (...values: V) => string
    : { readonly [K in keyof T]: Widen<T[K]> };

export type Words = Widen<typeof en>;
