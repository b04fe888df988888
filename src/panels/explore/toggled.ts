/** The list with `item` put in or taken out, in the order of `all`. */
export function toggled<Item>(list: readonly Item[], item: Item, all: readonly Item[]): readonly Item[] {
  return all.filter((other) => (other === item) !== list.includes(other));
}
