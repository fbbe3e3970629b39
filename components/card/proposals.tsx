import type { ProposalSheet } from "#server/claim-card";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { Field } from "../ui/field.tsx";
import { Form } from "../ui/form.tsx";
import { FormDisclosure } from "../ui/form-disclosure.tsx";
import { Seen } from "../ui/seen.tsx";
import { Answered, RuledSheet } from "./verdicts.tsx";

type FormAction = Parameters<typeof Form>[0]["action"];
export type ProposalActions = { accept: FormAction; decline: FormAction };

/** Proposed verdicts, those that wait first. `seen`: the sequence of the latest verdict; `mayAnswer`: not one's own. */
export const Proposals = ({
  proposals,
  seen,
  actions,
  mayAnswer,
}: {
  proposals: readonly ProposalSheet[];
  seen: number;
  actions: ProposalActions;
  mayAnswer: (proposal: ProposalSheet) => boolean;
}) => {
  const [waiting, answered] = [proposals.filter((p) => !p.answer), proposals.filter((p) => p.answer)];
  return (
    <div className="grid gap-4">
      {waiting.map((proposal) => (
        <div key={proposal.id} className="grid gap-2 border-l border-line pl-3">
          <RuledSheet ruled={proposal} said="proposed" />
          {mayAnswer(proposal) && <Answer proposalId={proposal.id} seen={seen} actions={actions} />}
        </div>
      ))}
      {answered.length > 0 && (
        <Disclosure title={answered.length === 1 ? "One answered proposal" : `${answered.length} answered proposals`}>
          <div className="grid gap-4">
            {answered.map((proposal) => (
              <RuledSheet key={proposal.id} ruled={proposal} said="proposed">
                <Answered proposal={proposal} />
              </RuledSheet>
            ))}
          </div>
        </Disclosure>
      )}
    </div>
  );
};

const Answer = ({ proposalId, seen, actions }: { proposalId: string; seen: number; actions: ProposalActions }) => (
  <div className="grid gap-2">
    <Form action={actions.accept} label="Accept this proposal">
      <input type="hidden" name="proposalId" value={proposalId} />
      <Seen value={seen} />
      <div>
        <Button look="plain">Accept as my verdict</Button>
      </div>
    </Form>
    <Form action={actions.decline} label="Decline this proposal" className="grid gap-2">
      <input type="hidden" name="proposalId" value={proposalId} />
      <FormDisclosure title="Decline">
        <Field name="reason" label="Reason" />
        <div>
          <Button look="plain">Decline</Button>
        </div>
      </FormDisclosure>
    </Form>
  </div>
);
