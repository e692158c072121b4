// The evidence that a line names a work, and what each sign of it weighs.

/** What each sign adds to the confidence. */
export const WEIGHTS = {
  likeness: 0.55,
  paperLink: 0.35,
  titleLink: 0.18,
  inSlot: 0.12,
  alone: 0.12,
  sentenceCase: -0.15,
  linkBeside: 0.1,
  marked: 0.14,
  authors: 0.15,
  venue: 0.18,
  year: 0.1,
  box: 0.12,
  fileName: 0.3,
  properties: 0.3,
  nested: -0.05,
  plainer: -0.35,
  quoted: -0.2,
  runsOn: -0.2,
  prose: -0.3,
  description: -0.25,
  longBefore: -0.4,
  navigation: -1,
  resources: -0.15,
  news: -0.6,
  bracketTitle: -0.4,
  citekey: 0.4,
  otherScript: -0.3,
  userSaysSo: 1,
} as const;
export type Sign = keyof typeof WEIGHTS;
