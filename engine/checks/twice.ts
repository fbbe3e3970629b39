/** Fewer slots for each key would often take two keys for one. */
const slotsForEach = 8;
/** What a slot can count; it stays with that. */
const most = 255;

/** How often keys stand in some lists, counted in slots that several keys may share. `keys`: how many there are. */
export type Tally = { slots: Uint8Array; keys: number };
export const newTally = (): Tally => ({ slots: new Uint8Array(1), keys: 0 });

type Lists = readonly ArrayLike<number>[];

/** Counts what came and no more what went; `all`: the lists that then stand. */
export function recount(tally: Tally, { came, went, all }: { came: Lists; went: Lists; all: Lists }) {
  const lengthOf = (lists: Lists) => lists.reduce((sum, { length }) => sum + length, 0);
  tally.keys += lengthOf(came) - lengthOf(went);
  const hasRoom = tally.keys * slotsForEach <= tally.slots.length;
  if (!hasRoom) tally.slots = new Uint8Array(2 ** Math.ceil(Math.log2(tally.keys * slotsForEach)));
  const { slots } = tally;
  const add = (lists: Lists, by: number) => {
    for (const list of lists)
      for (let at = 0; at < list.length; at++) {
        const slot = slotOf(list[at] as number, slots);
        if ((slots[slot] as number) < most) slots[slot] = (slots[slot] as number) + by;
      }
  };
  if (!hasRoom) add(all, 1);
  else {
    add(went, -1);
    add(came, 1);
  }
}

/** May a key stand in more than one place? If not, nothing has to be kept for it, and most keys of a dossier are such. */
export const isTwice = ({ slots }: Tally, key: number): boolean => (slots[slotOf(key, slots)] as number) > 1;

/** The lowest bits alone may be alike. */
const slotOf = (key: number, { length }: Uint8Array) => (key ^ (key >>> 9)) & (length - 1);

/**
 * A number for a key (FNV-1a, public domain, its bits mixed), the same on every machine. It is kept in the key's place: two keys of one number only
 * bring together what is then compared in full.
 */
export function hashOf(key: string): number {
  let hash = 2166136261;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 16777619);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) | 0;
}
