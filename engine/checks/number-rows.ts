/** Short lists of numbers, one behind the other in one array: a dossier has so many of them that a list for each would be mostly its frame. */
export type Rows = { all: Int32Array; ends: Uint32Array };

export function rowsOf(lists: readonly ArrayLike<number>[]): Rows {
  const ends = new Uint32Array(lists.length);
  let end = 0;
  lists.forEach(({ length }, at) => {
    end += length;
    ends[at] = end;
  });
  const all = new Int32Array(end);
  lists.forEach((list, at) => {
    all.set(list, (ends[at] as number) - list.length);
  });
  return { all, ends };
}

export const rowAt = ({ all, ends }: Rows, at: number): Int32Array => all.subarray(at === 0 ? 0 : ends[at - 1], ends[at]);
