import type { ListedClaim } from "#server/claims";
import { progress, rulings, type Tone } from "#words";
import { type Shape, Stamp } from "./ui/stamp.tsx";

/** How a claim's state looks: shape, colour and word in one place. */
export type Look = { tone: Tone; shape?: Shape; word: string };

export const progressShapes = {
  unchecked: undefined,
  inProgress: "half",
  queried: "ask",
  checked: undefined,
  needsRecheck: "again",
} as const;

/** A checked claim shows its ruling, any other how far it is; what nobody can check is quiet until somebody takes it up. */
export const lookOf = (claim: Pick<ListedClaim, "progress" | "ruling" | "isCheckable">): Look => {
  if (claim.progress === "checked" && claim.ruling) return { tone: rulings[claim.ruling].tone, word: rulings[claim.ruling].label };
  if (claim.progress === "unchecked" && !claim.isCheckable) return { tone: "quiet", word: "Opinion, forecast or question" };
  const { tone, label } = progress[claim.progress];
  return { tone, shape: progressShapes[claim.progress], word: label };
};

export const ClaimStamp = ({ claim }: { claim: Parameters<typeof lookOf>[0] }) => {
  const { tone, shape, word } = lookOf(claim);
  return (
    <Stamp tone={tone} {...(shape ? { shape } : {})}>
      {word}
    </Stamp>
  );
};
