// The words on screen, in the shape every language must fill.
import type { en } from './en';
import type { Widen } from './widen';

export type Words = Widen<typeof en>;
