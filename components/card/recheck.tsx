import type { ClaimCard } from "#server/claim-card";
import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { Notice } from "../ui/notice.tsx";
import { Seen } from "../ui/seen.tsx";
import { TextSince } from "./text-since.tsx";

type FormAction = Parameters<typeof Form>[0]["action"];

/** What changed since the verdict; `uphold`: confirms in one act that it still holds, where the person may. `seen`: the sequence of the verdict. */
export const Recheck = ({ card, seen, uphold }: { card: ClaimCard; seen: number; uphold: FormAction | null }) => (
  <Notice tone="query">
    <div className="grid gap-2">
      <p className="font-medium">
        {card.since ? "The sentence changed since the verdict." : "These words were given another meaning since the verdict."} Look again.
      </p>
      {card.since && <TextSince since={card.since} />}
      {uphold && (
        <Form action={uphold} label="The verdict still holds" className="grid gap-2">
          <input type="hidden" name="claimId" value={card.id} />
          <Seen value={seen} />
          <Seen name="seenText" value={card.seenText} />
          <div>
            <Button data-key="h">Still holds</Button>
          </div>
        </Form>
      )}
    </div>
  </Notice>
);
