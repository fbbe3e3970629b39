/**
 * What a check takes from a reading, taken once: asked again about the same reading (or member, or value), by the same register, it answers with the very
 * same value. So a group that has the same members as before is known to be the same, and is not compared again (`findings.ts`).
 * `work` may depend on nothing but the two, and what it gives is not changed afterwards. It is forgotten with the reading.
 */
export function onceEach<Thing extends object, T, By extends [] | [by: object] = []>(
  work: (thing: Thing, ...by: By) => T,
): (thing: Thing, ...by: By) => T {
  const known = new WeakMap<Thing, { by: object | undefined; value: T }>();
  return (thing, ...by) => {
    const before = known.get(thing);
    if (before && before.by === by[0]) return before.value;
    const value = work(thing, ...by);
    known.set(thing, { by: by[0], value });
    return value;
  };
}
