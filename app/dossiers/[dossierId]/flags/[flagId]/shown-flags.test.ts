import { expect, test } from "vitest";
import { mostAtOnce, shownFlags, tellShown } from "./shown-flags.ts";

const id = (n: number) => `01a20d6f-f59e-7fca-a7e9-${String(n).padStart(12, "0")}`;

test("what a form shows comes back from it", () => {
  const flags = Array.from({ length: mostAtOnce }, (_, n) => ({ id: id(n), seen: `${n}.1764000000000` }));
  expect(shownFlags.parse(tellShown(flags))).toEqual(flags.map(({ id, seen }) => ({ flagId: id, seen })));
  expect(shownFlags.parse(tellShown([]))).toEqual([]);
  expect(shownFlags.parse(undefined)).toEqual([]);
});

test.each([`${id(1)}`, `${id(1)}=`, `${id(1)}=x`, "=0.0", `${id(1)}=0.0,${id(2)}=0.0`, "\0", `${id(1)}=0.0 `.repeat(1000)])(
  "%j is refused",
  (field) => {
    expect(shownFlags.safeParse(field).success).toBe(false);
  },
);
