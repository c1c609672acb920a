/**
 * Every part of each list with every part of the others, in the order of the lists.
 *
 * @example combinations(['a', 'b'], ['1', '2']) // [['a', '1'], ['a', '2'], ['b', '1'], ['b', '2']]
 */
export function combinations<Part>(...lists: (readonly Part[])[]): Part[][] {
  return lists.reduce<Part[][]>((all, list) => all.flatMap((one) => list.map((part) => [...one, part])), [[]]);
}
