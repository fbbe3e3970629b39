import type { ClaimCard } from "#server/claim-card";
import type { Neighbour } from "#server/neighbours";
import { claimKinds } from "#words";
import { Button } from "../ui/button.tsx";
import { Select, TextArea } from "../ui/field.tsx";
import { Form } from "../ui/form.tsx";
import { Link } from "../ui/link.tsx";
import { Seen } from "../ui/seen.tsx";
import { Part } from "./card.tsx";
import { OtherClaims } from "./other-claims.tsx";

type FormAction = Parameters<typeof Form>[0]["action"];

const kinds = Object.entries(claimKinds);

/**
 * Merges the open claim with claims near it, or splits it. `neighbours`: null as long as nobody asked for it: they are a question of their own, and few cards
 * need them. `seen`: what was ruled on it, as `verdictsSeen` has it.
 */
export const Regroup = ({
  card,
  seen,
  neighbours,
  actions,
}: {
  card: ClaimCard;
  seen: number;
  neighbours: readonly Neighbour[] | null;
  actions: { merge: FormAction; split: FormAction };
}) => {
  const about = (
    <>
      <input type="hidden" name="claimId" value={card.id} />
      <Seen value={seen} />
    </>
  );
  return (
    <Part title="Merge or split">
      <p className="text-sm">
        <Link href={`?claim=${card.id}${neighbours ? "" : "&regroup=on"}`} scroll={false} aria-expanded={neighbours !== null} data-key="g">
          {neighbours ? "Leave it as it is" : "Merge this claim with others, or split it"}
        </Link>
      </p>
      {neighbours && (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
          <p className="text-[0.8125rem] text-soft">
            What comes of it begins unchecked. The claims that were stay, with all that was said of them, and can be given back.
          </p>
          {neighbours.length > 0 && (
            <Form action={actions.merge} label="Merge with other claims" className="grid grid-cols-[minmax(0,1fr)] gap-3">
              {about}
              <OtherClaims claims={neighbours} />
              <Select name="kind" label="Kind of the merged claim" options={kinds} defaultValue={card.kind} />
              <div>
                <Button look="plain">Merge</Button>
              </div>
            </Form>
          )}
          <Form action={actions.split} label="Split this claim" className="grid grid-cols-[minmax(0,1fr)] gap-3">
            {about}
            <TextArea
              name="words"
              label="Words that become a claim of their own"
              hint="Copied from the claim; what is left stays a claim. You can also select them in the text."
              rows={2}
              className="font-serif"
            />
            <Select name="kind" label="Kind of the new claim" options={kinds} defaultValue={card.kind} />
            <div>
              <Button look="plain">Split</Button>
            </div>
          </Form>
        </div>
      )}
    </Part>
  );
};
