import type { Fact, QuantityValue } from "#engine";
import type { pointStates, sideRelations } from "#words";

/** How another side of a point of fact stands to a claim. Pure. */
export type SideRelation = keyof typeof sideRelations;

type Told = { facts: unknown; document: { published: string | null } };

/**
 * The one answer to "what does this side say of the claim". On a point that agrees, other words for the same are the same, and a toll that the later document
 * has higher has moved on: nothing is wrong or unclear in either.
 */
export const sideRelation = (state: keyof typeof pointStates, isOwn: boolean, own: Told, others: readonly Told[]): SideRelation => {
  if (isOwn) return "AGREEMENT";
  if (state === "DIFFER") return "CONFLICT";
  if (state !== "AGREE") return "UNCLEAR";
  return others.some((other) => hasMovedOn(own, other)) ? "UPDATE" : "AGREEMENT";
};

/** The same count (of the same fate, where it is a toll), exact in both, and higher in the document of a later day. */
const hasMovedOn = (a: Told, b: Told): boolean => {
  const [first, last] = (a.document.published ?? "") <= (b.document.published ?? "") ? [a, b] : [b, a];
  const [before, now] = [tollOf(first), tollOf(last)];
  const [from, to] = [first.document.published?.slice(0, 10), last.document.published?.slice(0, 10)];
  return Boolean(before && now && from && to && from < to && before.of === now.of && now.value > before.value);
};

/** The only quantity of a claim, and what is counted by it: "killed: people @ Bergen" is "killed: people". */
const tollOf = ({ facts }: Told): { of: string; value: number } | null => {
  const [figure, ...more] = (facts as Fact[]).filter((fact) => fact.type === "quantity");
  const value = figure && exactly(figure.value);
  return value === undefined || more.length > 0 ? null : { of: figure?.about?.split(" @ ")[0] ?? "", value };
};

const exactly = ({ min, max, approximate }: QuantityValue): number | undefined => (approximate ? undefined : (min ?? max ?? undefined));
