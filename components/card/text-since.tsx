import type { ClaimCard } from "#server/claim-card";
import { WordDiff } from "./word-diff.tsx";

/** The sentence of a claim then, and what stands there now. */
export const TextSince = ({ since }: { since: NonNullable<ClaimCard["since"]> }) =>
  since.pieces ? (
    <WordDiff pieces={since.pieces} named={["before", "now"]} />
  ) : (
    <dl className="grid gap-1.5">
      <div>
        <dt className="text-[0.8125rem] text-soft">It stood in</dt>
        <dd className="font-serif wrap-anywhere">{since.before}</dd>
      </div>
      {since.after !== null && (
        <div>
          <dt className="text-[0.8125rem] text-soft">There stands now</dt>
          <dd className="font-serif wrap-anywhere">{since.after}</dd>
        </div>
      )}
    </dl>
  );
