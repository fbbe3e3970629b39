import type { ReactNode } from "react";
import type { QuerySheet, Reference } from "#server/claim-card";
import type { Prepared } from "#server/settled-by";
import { methods, settlements } from "#words";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/choice.tsx";
import { dated } from "../ui/dated.tsx";
import { Field, Select, TextArea } from "../ui/field.tsx";
import { Form } from "../ui/form.tsx";
import { FormDisclosure } from "../ui/form-disclosure.tsx";
import { Seen } from "../ui/seen.tsx";
import { EvidenceFields } from "./evidence-fields.tsx";
import { RulingRadios } from "./ruling-radios.tsx";

type FormAction = Parameters<typeof Form>[0]["action"];

const wordingNeeded =
  "hidden group-has-[[value=WRONG]:checked]/verdict:block group-has-[[value=CONFIRMED_WITH_CHANGE]:checked]/verdict:block group-has-[[value=OUTDATED]:checked]/verdict:block";

/** What a ruling is given as: a verdict, a proposal of one, a second reading, or what takes the place of two verdicts that differ. */
export type Purpose = "verdict" | "proposal" | "reading" | "settlement";

const names: Record<Purpose, string> = {
  verdict: "Rule on this claim",
  proposal: "Propose a verdict",
  reading: "Give your second reading",
  settlement: "Settle with another verdict",
};

/**
 * The form of a ruling. `seen`: the sequence of the latest verdict; `seenText`: the state of the claim's words; `today`: YYYY-MM-DD;
 * `suggestion`: what it should probably read; `children`: the passages of other documents, each with its tick;
 * `answers`: what was answered to queries about it; `prepared`: what a closed query has settled; `before`: what else the act asks for.
 */
export const VerdictForm = ({
  action,
  claimId,
  seen,
  seenText,
  today,
  suggestion,
  references,
  answers,
  prepared,
  documents,
  purpose,
  before,
  children,
}: {
  action: FormAction;
  claimId: string;
  seen: number;
  seenText: number;
  today: string;
  suggestion: string | null;
  references: readonly Reference[];
  answers: readonly QuerySheet["answers"][number][];
  prepared: Prepared | null;
  documents: readonly (readonly [id: string, title: string])[];
  purpose: Purpose;
  before?: ReactNode;
  children?: ReactNode;
}) => (
  <Form action={action} label={names[purpose]} mine="note" className="group/verdict grid grid-cols-[minmax(0,1fr)] gap-4">
    <input type="hidden" name="claimId" value={claimId} />
    <Seen value={seen} />
    <Seen name="seenText" value={seenText} />
    <Folded title={purpose === "settlement" && `${settlements.NEITHER.label}: rule anew`}>
      {before}
      <EvidenceFields documents={documents}>
        {answers.map(({ id, name, answer }) => (
          <div key={id} className="grid gap-1 border-l border-line pl-3">
            <p className="line-clamp-3 text-sm wrap-anywhere">
              <span className="text-soft">{name} answered:</span> {answer}
            </p>
            {/* A box keeps its tick when its default changes: made anew, it is ticked once its answer was accepted. */}
            <Checkbox
              key={String(prepared?.answerId === id)}
              name={`answer.${id}`}
              label="Take as evidence"
              defaultChecked={prepared?.answerId === id}
            />
          </div>
        ))}
        {children}
        {references.map(({ entry, says, agrees }) => (
          <div key={entry} className="grid gap-1 border-l border-line pl-3">
            <p className="text-sm wrap-anywhere">
              <span className="text-soft">Register:</span> {dated(says)}
            </p>
            <Checkbox name={`register.${entry}`} label="Take as evidence" supports={agrees ? "right" : "wrong"} />
          </div>
        ))}
      </EvidenceFields>
      <RulingRadios prepared={prepared?.ruling ?? undefined} />
      <div className={wordingNeeded}>
        <TextArea name="shouldRead" label="Should read" rows={2} defaultValue={suggestion ?? ""} className="font-serif" />
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)_10rem] items-start gap-3 [&>*]:min-w-0">
        <Select
          name="method"
          label="How it was verified"
          defaultValue={prepared?.method ?? (children || references.length ? "READ_DOCUMENT" : "")}
          options={[["", "Choose"], ...Object.entries(methods)]}
        />
        <Field name="asOf" label="As of" type="date" defaultValue={today} />
      </div>
      <TextArea name="note" label="Note" rows={2} />
      <Acts purpose={purpose} />
    </Folded>
  </Form>
);

const Folded = ({ title, children }: { title: string | false; children: ReactNode }) =>
  title ? <FormDisclosure title={title}>{children}</FormDisclosure> : children;

const Acts = ({ purpose }: { purpose: Purpose }) => {
  if (purpose === "proposal" || purpose === "settlement")
    return (
      <div>
        <Button>{purpose === "proposal" ? "Propose" : "Settle with this verdict"}</Button>
      </div>
    );
  const verb = purpose === "reading" ? "Give" : "Rule";
  return (
    <div className="flex flex-wrap gap-2">
      <Button name="after" value="next">
        {verb} and next
      </Button>
      <Button look="plain" name="after" value="stay">
        {verb}
      </Button>
      {purpose === "verdict" && (
        <Button
          look="quiet"
          name="after"
          value="sentence"
          data-key="s"
          title="Confirms every claim of the sentence that has no verdict yet, on this evidence"
        >
          Tick the whole sentence
        </Button>
      )}
    </div>
  );
};
