import fc from "fast-check";
import { expect, test } from "vitest";
import { canonical, chainStart, findBrokenLink, type Link, linkHash, sha256 } from "./audit.ts";

type Entry = Link & { hash: string; data: unknown };

const chainOf = (details: unknown[]): Entry[] => {
  let previousHash = chainStart;
  return details.map((data, i) => {
    const link = {
      chain: "house",
      sequence: i + 1,
      action: "desk.created",
      subject: `desk:${i}`,
      actorId: i % 3 ? `person-${i}` : null,
      createdAt: new Date(1_790_000_000_000 + i * 1000),
      digest: sha256(canonical(data)),
      previousHash,
    };
    previousHash = linkHash(link);
    return { ...link, hash: previousHash, data };
  });
};

const anyChain = fc.array(fc.jsonValue(), { minLength: 1, maxLength: 12 }).map(chainOf);

/** Ways to rewrite history; each gives a chain that differs from the true one. `n` picks the place. */
const tamperings: Record<string, (chain: Entry[], n: number) => Entry[]> = {
  "another detail": (chain, n) => chain.map((e, i) => (i === n ? { ...e, data: { was: e.data } } : e)),
  "another detail with its digest": (chain, n) =>
    chain.map((e, i) => (i === n ? { ...e, data: { was: e.data }, digest: sha256(canonical({ was: e.data })) } : e)),
  "another action": (chain, n) => chain.map((e, i) => (i === n ? { ...e, action: "person.added" } : e)),
  "another subject": (chain, n) => chain.map((e, i) => (i === n ? { ...e, subject: `${e.subject}x` } : e)),
  "another actor": (chain, n) => chain.map((e, i) => (i === n ? { ...e, actorId: "somebody else" } : e)),
  "another moment": (chain, n) => chain.map((e, i) => (i === n ? { ...e, createdAt: new Date(e.createdAt.getTime() + 1) } : e)),
  "another chain": (chain, n) => chain.map((e, i) => (i === n ? { ...e, chain: "dossier" } : e)),
  "one bit of a hash": (chain, n) =>
    chain.map((e, i) => (i === n ? { ...e, hash: `${(Number.parseInt(e.hash.charAt(0), 16) ^ 1).toString(16)}${e.hash.slice(1)}` } : e)),
  "one left out": (chain, n) => (n < chain.length - 1 ? chain.filter((_, i) => i !== n) : [...chain, ...chain.slice(n)]),
  "two changed about": (chain, n) => {
    const [a, b] = [chain[n], chain[(n + 1) % chain.length]];
    return a && b && a !== b ? chain.map((e) => (e === a ? b : e === b ? a : e)) : [...chain, ...chain];
  },
  "one put in, with hashes of its own": (chain, n) => {
    const before = chain[n];
    if (!before) return chain;
    const link = { ...before, sequence: before.sequence + 1, subject: "desk:false", previousHash: before.hash };
    return [...chain.slice(0, n + 1), { ...link, hash: linkHash(link) }, ...chain.slice(n + 1), { ...before }];
  },
};

test("1,000 random tamperings are all found, and no chain is called broken that is whole", () => {
  let tried = 0;
  fc.assert(
    fc.property(anyChain, fc.constantFrom(...Object.keys(tamperings)), fc.nat(), (chain, how, place) => {
      expect(findBrokenLink(chain)).toBeNull();
      expect(findBrokenLink(tamperings[how]?.(chain, place % chain.length) ?? chain), how).not.toBeNull();
      tried += 1;
    }),
    { numRuns: 1000 },
  );
  expect(tried).toBe(1000);
});

test("a chain whose details were purged is still whole", () => {
  const purged = chainOf([{ a: 1 }, { b: [2] }, "c"]).map(({ data: _, ...entry }) => entry);
  expect(findBrokenLink(purged)).toBeNull();
});

test("the same content has the same bytes, in whatever order it was written", () => {
  expect(canonical({ b: 1, a: { d: [1, { f: 1, e: 2 }], c: null } })).toBe(canonical({ a: { c: null, d: [1, { e: 2, f: 1 }] }, b: 1 }));
  expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
});
