/** Things in sets: those that a tie joins, directly or through others; alone what nothing ties. The order of things is kept, in each set and of the sets by their first. */
export function tied<Thing>(things: readonly Thing[], ties: Iterable<readonly [Thing, Thing]>): Thing[][] {
  const parents = new Map<Thing, Thing>();
  const rootOf = (thing: Thing) => {
    let root = thing;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) {
      const above = parents.get(parent);
      if (above !== undefined) parents.set(root, above);
      root = parent;
    }
    return root;
  };
  /** Roots, and what hangs on them, that have a set in common with others. */
  const sets = new Map<Thing, Thing[]>();
  for (const [one, other] of ties) {
    const [a, b] = [rootOf(one), rootOf(other)];
    if (a === b) continue;
    parents.set(b, a);
    sets.set(a, []);
  }
  const all: Thing[][] = [];
  for (const thing of things) {
    const set = sets.get(rootOf(thing));
    if (set === undefined) all.push([thing]);
    else if (set.push(thing) === 1) all.push(set);
  }
  return all;
}
