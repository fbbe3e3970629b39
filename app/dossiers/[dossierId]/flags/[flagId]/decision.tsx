import { Button, ButtonLink } from "#components/ui/button";
import { Radios } from "#components/ui/choice";
import { Disclosure } from "#components/ui/disclosure";
import { TextArea } from "#components/ui/field";
import { Form } from "#components/ui/form";
import { Notice } from "#components/ui/notice";
import { isUndecided } from "#server/flag-state";
import { type FlagSheet, outcomes } from "#server/flags";
import { flagStates } from "#words";
import { decide, reopen } from "./actions.ts";

/** What an editor can do with a flag now. `refusals`: why this person cannot; then they are said instead. */
export const Decision = ({ flag, refusals }: { flag: FlagSheet; refusals: readonly string[] }) => {
  const { label, help } = flagStates[flag.state];
  if (flag.state === "gone") return <Notice>{help} There is nothing left to decide.</Notice>;
  if (refusals.length) return <p className="text-sm text-soft">{refusals.join(" ")}</p>;
  if (isUndecided(flag.state)) return <DecideForm flag={flag} />;
  return (
    <div className="grid gap-3">
      {flag.state === "ACCEPTED" && !flag.corrections.length && (
        <div>
          <ButtonLink look="main" href={`/dossiers/${flag.dossier.id}/corrections/new?flag=${flag.id}`}>
            Write the correction
          </ButtonLink>
        </div>
      )}
      <Disclosure title={`Decide otherwise than “${label}”`}>
        <DecideForm flag={flag} />
      </Disclosure>
      <Disclosure title="Open it again">
        <Form action={reopen} label="Open this flag again" mine="reason" className="grid gap-3">
          <Hidden flag={flag} />
          <TextArea name="reason" label="Reason" hint="What makes it doubtful again." rows={2} required maxLength={2000} />
          <div>
            <Button look="plain">Reopen</Button>
          </div>
        </Form>
      </Disclosure>
    </div>
  );
};

const DecideForm = ({ flag }: { flag: FlagSheet }) => (
  <Form key={flag.decisions.length} action={decide} label="Decide this flag" mine="reason" className="grid gap-4">
    <Hidden flag={flag} />
    <Radios
      name="outcome"
      label="What is it?"
      options={outcomes.map((value) => ({ value, text: flagStates[value].label, hint: flagStates[value].help }))}
    />
    <TextArea name="reason" label="Reason" hint="It stands in the report." rows={3} required maxLength={2000} />
    <div>
      <Button>Decide</Button>
    </div>
  </Form>
);

const Hidden = ({ flag }: { flag: FlagSheet }) => (
  <>
    <input type="hidden" name="flagId" value={flag.id} />
    <input type="hidden" name="seen" value={flag.seen} />
  </>
);
