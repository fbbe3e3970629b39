import type { QuerySheet } from "#server/claim-card";
import { addressees, answerMeans } from "#words";
import { answer, ask, close } from "../../app/queries/actions.ts";
import { Button } from "../ui/button.tsx";
import { Radios } from "../ui/choice.tsx";
import { Field, Select, TextArea } from "../ui/field.tsx";
import { Form } from "../ui/form.tsx";
import { FormDisclosure } from "../ui/form-disclosure.tsx";
import { MomentFields } from "../ui/moment-fields.tsx";
import { Seen } from "../ui/seen.tsx";

/** A question to the author or a source. `suggestion`: a first wording; `zone`: the zone of the due time where the browser tells none. */
export const AskForm = ({ claimId, suggestion, now, zone }: { claimId: string; suggestion: string; now: string; zone: string }) => (
  <Form action={ask} label="Ask author or source" className="grid grid-cols-[minmax(0,1fr)] gap-3">
    <input type="hidden" name="claimId" value={claimId} />
    <FormDisclosure title="Ask author or source">
      <Radios
        name="addressee"
        label="Whom to ask"
        defaultValue="AUTHOR"
        options={Object.entries(addressees).map(([value, text]) => ({ value, text }))}
      />
      <Field name="name" label="Name" hint="A source has one; the author’s may be left out." maxLength={200} autoComplete="off" />
      <Field
        name="reach"
        label="How they are reached"
        hint="Telephone, e-mail address. Left empty: as in an earlier question to them. It leaves no report."
        maxLength={500}
        autoComplete="off"
      />
      <TextArea name="question" label="Question" rows={4} defaultValue={suggestion} maxLength={5000} data-key="q" />
      <MomentFields name="due" label="Answer due by" begins="next evening" now={now} zone={zone} />
      <div>
        <Button look="plain">Ask</Button>
      </div>
    </FormDisclosure>
  </Form>
);

/** What was answered, as an editor writes it down. A second answer may follow the first. */
export const AnswerForm = ({ query, now, zone }: { query: QuerySheet; now: string; zone: string }) => (
  <Form action={answer} label={`Answer of ${query.whom}`} mine="answer" className="grid grid-cols-[minmax(0,1fr)] gap-3">
    <input type="hidden" name="queryId" value={query.id} />
    <FormDisclosure title={query.answers.length ? "Write down another answer" : "Write down the answer"}>
      <TextArea name="answer" label="Answer" hint="In their own words." rows={3} maxLength={10_000} />
      <Field name="name" label="Who answered" defaultValue={query.name ?? ""} maxLength={200} autoComplete="off" />
      <Select name="means" label="How" options={[["", "Choose"], ...Object.entries(answerMeans)]} />
      <MomentFields name="at" label="When" begins="now" now={now} zone={zone} />
      <div>
        <Button look="plain">Write down</Button>
      </div>
    </FormDisclosure>
  </Form>
);

/** What becomes of the question: its answer is accepted, it stays on the author, or it is taken back. */
export const CloseForms = ({ query }: { query: QuerySheet }) => {
  const isAnswered = query.answers.length > 0;
  const hidden = (
    <>
      <input type="hidden" name="queryId" value={query.id} />
      <Seen value={query.answers.length} />
    </>
  );
  return (
    <>
      {isAnswered && (
        <Form action={close} label={`Accept the answer of ${query.whom}`} className="grid gap-2 py-2">
          {hidden}
          <div className="flex flex-wrap items-center gap-2">
            <Button look="plain" name="outcome" value="ACCEPTED">
              Accept and rule
            </Button>
            <Button look="quiet" name="outcome" value="ON_AUTHOR">
              Leave it on the author
            </Button>
          </div>
        </Form>
      )}
      <Form action={close} label="Close without an answer" mine="reason" className="grid gap-2">
        {hidden}
        <FormDisclosure title={isAnswered ? "Take the question back" : "Close without an answer"}>
          <Field name="reason" label="Reason" hint="Needed to take the question back." maxLength={2000} autoComplete="off" />
          <div className="flex flex-wrap items-center gap-2">
            <Button look="plain" name="outcome" value="WITHDRAWN">
              Take back
            </Button>
            {!isAnswered && (
              <Button look="quiet" name="outcome" value="ON_AUTHOR">
                Leave it on the author
              </Button>
            )}
          </div>
        </FormDisclosure>
      </Form>
    </>
  );
};
