// Work over many things, done in slices: so that whoever drives the generator can let others run in between, or drop the rest.

const ITEMS_A_SLICE = 400;

/** Makes something of every item, in order; yields after every few hundred. */
export function* mapInSlices<Item, Made>(
  items: readonly Item[],
  make: (item: Item, index: number) => Made,
): Generator<void, readonly Made[]> {
  const made: Made[] = [];
  let index = 0;
  for (const item of items) {
    made.push(make(item, index++));
    if (index % ITEMS_A_SLICE === 0) yield;
  }
  return made;
}
