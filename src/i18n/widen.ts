// The shape of a language, without its words.

/** One word or phrase: fixed, or made from numbers and names. */
export type Widen<T> = T extends string
  ? string
  : T extends (...values: infer V) => string
    ? (...values: V) => string
    : { readonly [K in keyof T]: Widen<T[K]> };
