import { Button, ButtonLink } from "#components/ui/button";
import { Radios } from "#components/ui/choice";
import { TextArea } from "#components/ui/field";
import { Form } from "#components/ui/form";
import { FormDisclosure } from "#components/ui/form-disclosure";
import { Notice } from "#components/ui/notice";
import { Seen } from "#components/ui/seen";
import { outcomes } from "#server/flag-decisions";
import { isUndecided } from "#server/flag-state";
import type { FlagSheet, SameFlag } from "#server/flags";
import { flagStates } from "#words";
import { decide, reopen } from "./actions.ts";
import { SameToo } from "./same.tsx";

/** What an editor can do with a flag now. `same`: others that say the same; `search`: the filters that one came with. `refusals`: why this person cannot; then they are said instead. */
export const Decision = ({
  flag,
  same,
  search,
  refusals,
}: {
  flag: FlagSheet;
  same: readonly SameFlag[];
  search: string;
  refusals: readonly string[];
}) => {
  const { label, help } = flagStates[flag.state];
  if (flag.state === "gone") return <Notice>{help} There is nothing left to decide.</Notice>;
  if (refusals.length) return <p className="text-sm text-soft">{refusals.join(" ")}</p>;
  const isDecided = !isUndecided(flag.state) && flag.state !== "muted";
  return (
    <div className="grid gap-4">
      {flag.state === "ACCEPTED" && !flag.corrections.length && (
        <div>
          <ButtonLink look="main" shortcut="w" href={`/dossiers/${flag.dossier.id}/corrections/new?flag=${flag.id}`}>
            Write the correction
          </ButtonLink>
        </div>
      )}
      <DecideForm
        flag={flag}
        same={same}
        search={search}
        question={isDecided ? `Is it something else than “${label}”?` : "What is it?"}
        look={isDecided ? "plain" : "main"}
      />
      {isDecided && (
        <Form action={reopen} label="Open this flag again" mine="reason" className="grid gap-3">
          <Hidden flag={flag} />
          <FormDisclosure title="Open it again">
            <TextArea name="reason" label="Reason" hint="What makes it doubtful again." rows={2} required maxLength={2000} />
            <div>
              <Button look="plain">Reopen</Button>
            </div>
          </FormDisclosure>
        </Form>
      )}
    </div>
  );
};

/** Stands in one place whatever was decided: when somebody else was first, what was typed is still there, beside what they decided. */
const DecideForm = ({
  flag,
  same,
  search,
  question,
  look,
}: Pick<Parameters<typeof Decision>[0], "flag" | "same" | "search"> & { question: string; look: "main" | "plain" }) => (
  <Form action={decide} label="Decide this flag" mine="reason" className="grid gap-4">
    <Hidden flag={flag} />
    <input type="hidden" name="search" value={search} />
    <Radios
      name="outcome"
      label={question}
      options={outcomes.map((value, i) => ({ value, shortcut: `${i + 1}`, text: flagStates[value].label, hint: flagStates[value].help }))}
    />
    <TextArea name="reason" label="Reason" data-key="r" hint="It stands in the report." rows={3} required maxLength={2000} />
    <SameToo same={same} at={`/dossiers/${flag.dossier.id}`} />
    <div className="flex flex-wrap gap-2">
      <Button look={look} name="after" value="next">
        Decide and next
      </Button>
      <Button look="plain" name="after" value="stay">
        Decide
      </Button>
    </div>
  </Form>
);

const Hidden = ({ flag }: { flag: FlagSheet }) => (
  <>
    <input type="hidden" name="flagId" value={flag.id} />
    <Seen value={flag.seen} />
  </>
);
