import type { ClaimCard } from "#server/claim-card";
import { rulings } from "#words";
import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { Link } from "../ui/link.tsx";
import { Notice } from "../ui/notice.tsx";
import { Seen } from "../ui/seen.tsx";
import { Stamp } from "../ui/stamp.tsx";
import { When } from "../ui/when.tsx";
import { Part } from "./card.tsx";

type FormAction = Parameters<typeof Form>[0]["action"];
type Act = ClaimCard["cameFrom"][number];

const came: Record<Act["kind"], string> = { MERGED: "Merged", SPLIT: "Split", GIVEN_BACK: "Given back" };
const went: Record<Act["kind"], string> = { MERGED: "merged it", SPLIT: "split it", GIVEN_BACK: "gave back what it was made out of" };

/** A claim that was merged or split: what stands in its place. All that was said of it is read below. */
export const Superseded = ({ wentTo }: { wentTo: NonNullable<ClaimCard["wentTo"]> }) => (
  <Notice>
    <div className="grid gap-1">
      <p>
        {wentTo.by} {went[wentTo.kind]}, <When at={wentTo.at} />. What was said of it stays. In its place:
      </p>
      <ul className="grid gap-1">
        {wentTo.claims.map(({ id, quote }) => (
          <li key={id} className="wrap-anywhere">
            <Link href={`/claims/${id}`} className="font-serif underline underline-offset-2">
              “{quote}”
            </Link>
          </li>
        ))}
      </ul>
    </div>
  </Notice>
);

/** What the claim was made out of, with what was ruled on that. `giveBack`: undoes the last merge or split, where the person may; `seen`: what was ruled on it, as `verdictsSeen` has it. */
export const CameFrom = ({ card, seen, giveBack }: { card: ClaimCard; seen: number; giveBack: FormAction | null }) => (
  <Part title="Made out of">
    {card.cameFrom.map((act) => (
      <div key={act.actId} className="grid gap-1.5">
        <p className="text-[0.8125rem] text-soft">
          {came[act.kind]} by {act.by}, <When at={act.at} />, from
        </p>
        <ul className="grid gap-1.5">
          {act.claims.map(({ id, quote, ruling, comments }) => (
            <li key={id} className="border-l border-line pl-3 text-sm">
              <Link href={`/claims/${id}`} className="font-serif wrap-anywhere underline underline-offset-2">
                “{quote}”
              </Link>
              <span className="flex flex-wrap gap-x-3 text-[0.8125rem] text-soft">
                {ruling && <Stamp tone={rulings[ruling].tone}>{rulings[ruling].label}</Stamp>}
                {comments > 0 && (comments === 1 ? "1 comment" : `${comments} comments`)}
              </span>
            </li>
          ))}
        </ul>
      </div>
    ))}
    {giveBack && card.cameFrom.some((act) => act.kind !== "GIVEN_BACK") && (
      <Form action={giveBack} label="Give back what was there before" className="grid gap-2">
        <input type="hidden" name="claimId" value={card.id} />
        <Seen value={seen} />
        <div>
          <Button look="plain">Give back what was there before</Button>
        </div>
      </Form>
    )}
  </Part>
);
