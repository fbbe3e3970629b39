import type { ReactNode } from "react";
import { settlements } from "#words";
import { Button } from "../ui/button.tsx";
import { Radios } from "../ui/choice.tsx";
import { Field, Select, TextArea } from "../ui/field.tsx";
import { Form } from "../ui/form.tsx";
import { FormDisclosure } from "../ui/form-disclosure.tsx";

type FormAction = Parameters<typeof Form>[0]["action"];

/** Asks somebody of the desk; `about`: hidden inputs that name what is to be read. `readers`: who may be asked; `title`: under which it is folded away. */
export const AskReading = ({
  title,
  action,
  about,
  readers,
}: {
  title?: string;
  action: FormAction;
  about: ReactNode;
  readers: readonly { id: string; name: string }[];
}) =>
  readers.length === 0 ? (
    !title && <p className="text-sm text-soft">A second reader is somebody else of the desk, and nobody else can sign in here.</p>
  ) : (
    <Form action={action} label="Ask for a second reading" className="grid max-w-xl gap-3">
      {about}
      <Folded title={title}>
        <Select
          name="readerId"
          label="Who reads it"
          options={[["", "Choose"], ...readers.map(({ id, name }) => [id, name] as const)]}
          hint="They see nothing of what was ruled until they have ruled themselves."
        />
        <Field name="reason" label="Why (may be left out)" maxLength={2000} />
        <div>
          <Button look="plain">Ask</Button>
        </div>
      </Folded>
    </Form>
  );

const Folded = ({ title, children }: { title: string | undefined; children: ReactNode }) =>
  title ? <FormDisclosure title={title}>{children}</FormDisclosure> : children;

/** Takes back what was asked. */
export const WithdrawReading = ({ action, readingId }: { action: FormAction; readingId: string }) => (
  <Form action={action} label="Take the second reading back" className="grid gap-2">
    <input type="hidden" name="readingId" value={readingId} />
    <FormDisclosure title="Take it back">
      <Field name="reason" label="Reason" maxLength={2000} />
      <div>
        <Button look="plain">Take back</Button>
      </div>
    </FormDisclosure>
  </Form>
);

type Outcome = keyof typeof settlements;

/**
 * Which of two verdicts stands. `against`: why this person may not choose an outcome; `children`: the form of another verdict, for when neither stands.
 */
export const SettleReading = ({
  action,
  readingId,
  against,
  children,
}: {
  action: FormAction;
  readingId: string;
  against: (outcome: Outcome) => readonly string[];
  children: ReactNode;
}) => {
  const isOffered = (outcome: Outcome) => against(outcome).length === 0;
  const reasons = [...new Set((Object.keys(settlements) as Outcome[]).flatMap(against))];
  const options = (["FIRST", "SECOND"] as const).filter(isOffered);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      {reasons.length > 0 && <p className="text-sm text-soft">{reasons.join(" ")}</p>}
      <Form action={action} label="Settle the difference" mine="reason" className="grid gap-3">
        <input type="hidden" name="readingId" value={readingId} />
        <Radios
          name="outcome"
          label="Which verdict stands?"
          options={options.map((value) => ({ value, text: settlements[value].label, hint: settlements[value].help }))}
        />
        <TextArea name="reason" label="Reason" rows={2} maxLength={2000} />
        <div>
          <Button>Settle</Button>
        </div>
      </Form>
      {isOffered("NEITHER") && children}
    </div>
  );
};
