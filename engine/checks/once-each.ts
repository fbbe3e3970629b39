/**
 * What a check takes from a reading, taken once: asked again about the same reading (or member, or value), by the same register, it answers with the very
 * same value. So a group that has the same members as before is known to be the same, and is not compared again (`findings.ts`).
 * `work` may depend on nothing but what it is given, and what it gives is not changed afterwards. It is forgotten with the reading, or when it is asked
 * with another thing beside it. What `work` takes no parameter for is not looked at: the function may be handed to `map`.
 */
export function onceEach<Thing extends object, T, By extends readonly unknown[] = []>(
  work: (thing: Thing, ...by: By) => T,
): (thing: Thing, ...by: By) => T {
  const known = new WeakMap<Thing, { by: By; value: T }>();
  const parameters = work.length;
  return (thing, ...by) => {
    const before = known.get(thing);
    if (before && isSame(before.by, by, parameters - 1)) return before.value;
    const value = work(thing, ...by);
    known.set(thing, { by, value });
    return value;
  };
}

/** The first so many of what stands in two lists: the very same things? A list is the same where it has the very same things. */
function isSame(before: readonly unknown[], now: readonly unknown[], length: number): boolean {
  for (let at = 0; at < length; at++) {
    const [one, other] = [before[at], now[at]];
    if (one === other) continue;
    if (!(Array.isArray(one) && Array.isArray(other) && one.length === other.length && isSame(one, other, one.length))) return false;
  }
  return true;
}
