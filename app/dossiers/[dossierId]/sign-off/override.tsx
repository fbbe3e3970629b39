import { Button } from "#components/ui/button";
import { TextArea } from "#components/ui/field";
import { Form } from "#components/ui/form";
import { Section } from "#components/ui/page";
import { Seen } from "#components/ui/seen";
import { override } from "./actions.ts";

/** For an admin of the desk: signs over what is open. `left`: how many things that is. */
export const Override = ({ dossierId, seen, left }: { dossierId: string; seen: string; left: number }) => (
  <Section title="Sign off over it">
    <p className="mb-3 max-w-xl text-sm text-soft">
      As an admin of this desk you may sign off although {left === 1 ? "one thing is" : `${left} things are`} open. The report prints your
      name, the time, your reason and the list of what was open. Second readings that nobody has given are taken back.
    </p>
    <Form action={override} label="Sign off over what is open" mine="reason" className="grid max-w-xl gap-4">
      <input type="hidden" name="dossierId" value={dossierId} />
      <Seen value={seen} />
      <TextArea name="reason" label="Reason" hint="It stands in the report." rows={2} required maxLength={2000} />
      <div>
        <Button look="danger">Sign off over what is open</Button>
      </div>
    </Form>
  </Section>
);
