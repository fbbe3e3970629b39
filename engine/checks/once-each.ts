/**
 * What a check takes from a reading, taken once: asked again about the same reading (or member, or value), by the same register, it answers with the very
 * same value. So a group that has the same members as before is known to be the same, and is not compared again (`findings.ts`).
 * `work` may depend on nothing but what it is given, and what it gives is not changed afterwards. It is forgotten with the reading, or when it is asked
 * with another thing beside it. What `work` takes no parameter for is not looked at: the function may be handed to `map`.
 *
 * A dossier has tens of thousands of such values, many no larger than what is kept around them: that is the value alone where nothing stands beside it.
 */
export function onceEach<Thing extends object, T, By extends readonly unknown[] = []>(
  work: (thing: Thing, ...by: By) => T,
): (thing: Thing, ...by: By) => T {
  if (work.length < 2) return onceAlone(work);
  const known = new WeakMap<Thing, { by: unknown; value: T }>();
  const besides = work.length - 1;
  return (thing, ...by) => {
    const beside = besides === 1 ? by[0] : by.slice(0, besides);
    const before = known.get(thing);
    if (before && isSame(before.by, beside)) return before.value;
    const value = work(thing, ...by);
    known.set(thing, { by: beside, value });
    return value;
  };
}

function onceAlone<Thing extends object, T, By extends readonly unknown[]>(
  work: (thing: Thing, ...by: By) => T,
): (thing: Thing, ...by: By) => T {
  const known = new WeakMap<Thing, T>();
  return (thing, ...by) => {
    const before = known.get(thing);
    if (before !== undefined || known.has(thing)) return before as T;
    const value = work(thing, ...by);
    known.set(thing, value);
    return value;
  };
}

/** The very same thing? A list is the same where it has the very same things. */
const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  (Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((each, at) => isSame(each, other[at])));
