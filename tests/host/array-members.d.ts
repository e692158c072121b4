// The member of arrays that Obsidian promises on every device and the language level does not name.
interface Array<T> {
  findLastIndex(predicate: (value: T) => boolean): number;
}
