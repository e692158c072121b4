// Keeps the heirs of papers that are gone with the catalog.
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { PaperSource } from '../../catalog/catalog';
import { Heirs } from './heirs';

/** The heirs since the dashboard was drawn first. */
export function useHeirs(catalog: PaperSource): Heirs {
  const heirs = useMemo(() => new Heirs(), [catalog]);
  useLayoutEffect(() => catalog.subscribe((event) => heirs.follow(event)), [catalog, heirs]);
  return heirs;
}
