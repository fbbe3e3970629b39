import { Button } from "#components/ui/button";
import { Radios } from "#components/ui/choice";
import { Select, TextArea } from "#components/ui/field";
import { Form } from "#components/ui/form";
import { FormDisclosure } from "#components/ui/form-disclosure";
import { turnCheck } from "./actions.ts";

const kinds = [
  {
    value: "MUTED",
    text: "Mute it",
    hint: "What nobody decided of its flags leaves the list, the galley and the gate, and is in the report.",
  },
  { value: "UNMUTED", text: "Let it speak again" },
];

/**
 * Mutes one of the checks in this dossier, or lets it speak again. One form for both ways, which stands whatever a colleague does in the meantime:
 * so nothing that was typed goes away with it.
 */
export const MuteForm = ({ dossierId, checks, title }: { dossierId: string; checks: readonly string[]; title: string }) => {
  const [only] = checks;
  return (
    <Form action={turnCheck} label={title} mine="reason" className="grid gap-3">
      <input type="hidden" name="dossierId" value={dossierId} />
      <FormDisclosure title={title} id="mute">
        {checks.length === 1 ? (
          <input type="hidden" name="check" value={only} />
        ) : (
          <Select name="check" label="Check" options={checks.map((check) => [check, check] as const)} />
        )}
        <Radios name="kind" label="What should it do?" options={kinds} defaultValue="MUTED" />
        <TextArea name="reason" label="Why" hint="It stands in the report." rows={2} required maxLength={2000} />
        <div>
          <Button look="plain">Save</Button>
        </div>
      </FormDisclosure>
    </Form>
  );
};
