import type { ClaimCard } from "#server/claim-card";
import { orphanStates } from "#words";
import { Button } from "../ui/button.tsx";
import { TextArea } from "../ui/field.tsx";
import { Form } from "../ui/form.tsx";
import { FormDisclosure } from "../ui/form-disclosure.tsx";
import { Notice } from "../ui/notice.tsx";
import { Stamp } from "../ui/stamp.tsx";
import { When } from "../ui/when.tsx";
import { TextSince } from "./text-since.tsx";

type FormAction = Parameters<typeof Form>[0]["action"];

/** How a claim whose words are gone stands. */
export const OrphanStamp = ({ state }: { state: ClaimCard["standing"] }) => {
  if (state === "standing" || state === "gone") return null;
  const { tone, label } = orphanStates[state];
  return <Stamp tone={tone}>{label}</Stamp>;
};

/** A claim whose words are gone: what stood there, and what can be done, where the person may. */
export const Orphan = ({ card, acts }: { card: ClaimCard; acts: { remark: FormAction; putAside: FormAction } | null }) => (
  <>
    <Notice tone={card.aside ? "quiet" : "must"}>
      <div className="grid gap-2">
        <p className="font-medium">These words are gone from the text. What was said of them stays.</p>
        {card.since && <TextSince since={card.since} />}
        {card.aside && (
          <p>
            {card.aside.person.name} put it aside, <When at={card.aside.createdAt} />: {card.aside.reason}
          </p>
        )}
      </div>
    </Notice>
    {acts && (
      <div>
        <Form action={acts.remark} label="Take it to other words" className="grid gap-3">
          <input type="hidden" name="claimId" value={card.id} />
          <FormDisclosure title="Take it to other words" open={!card.aside}>
            <TextArea
              name="words"
              label="The words that it is about now"
              hint="Select them in the text, or copy them from there. Its verdict then needs a re-check."
              rows={3}
              defaultValue={isWhole(card) ? (card.since?.after ?? "") : ""}
              className="font-serif"
            />
            <div>
              <Button>Take it there</Button>
            </div>
          </FormDisclosure>
        </Form>
        {!card.aside && (
          <Form action={acts.putAside} label="Put this claim aside" mine="reason" className="grid gap-3">
            <input type="hidden" name="claimId" value={card.id} />
            <FormDisclosure title="Put it aside">
              <TextArea name="reason" label="Reason" hint="Cut from the copy, say." rows={2} />
              <div>
                <Button look="plain">Put aside</Button>
              </div>
            </FormDisclosure>
          </Form>
        )}
      </div>
    )}
  </>
);

/** A claim that was its whole sentence is likely to be what stands there now. */
const isWhole = ({ since, quote }: ClaimCard) => since?.before.trim() === quote.trim();
