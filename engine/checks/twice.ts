/** Fewer slots for each key would often take two keys for one. */
const slotsForEach = 8;

/**
 * Tells of a key, by its hash, whether it may stand in more than one of the lists. A key of which it says no stands once: nothing has to be kept
 * for it, and most keys of a dossier are such.
 */
export function twice(lists: readonly ArrayLike<number>[]): (hash: number) => boolean {
  const keys = lists.reduce((sum, { length }) => sum + length, 1);
  const mask = 2 ** Math.ceil(Math.log2(keys * slotsForEach)) - 1;
  const slots = new Uint8Array(mask + 1);
  for (const list of lists)
    for (let at = 0; at < list.length; at++) {
      const slot = (list[at] as number) & mask;
      if ((slots[slot] as number) < 2) slots[slot] = (slots[slot] as number) + 1;
    }
  return (hash) => slots[hash & mask] === 2;
}

/**
 * A number for a key (FNV-1a, public domain, its bits mixed), the same on every machine. It is kept in the key's place: two keys of one number only
 * bring together what is then compared in full.
 */
export function hashOf(key: string): number {
  let hash = 2166136261;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 16777619);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) | 0;
}
