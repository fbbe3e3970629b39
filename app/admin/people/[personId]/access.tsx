import { Button } from "#components/ui/button";
import { Form } from "#components/ui/form";
import { When } from "#components/ui/when";
import { disable, enable } from "../actions.ts";

/** Shuts somebody out, or lets them in again. What they did stays in the record either way. */
export const Access = ({ personId, disabledAt }: { personId: string; disabledAt: Date | null }) => (
  <>
    <p className="mb-3 text-soft">
      {disabledAt ? (
        <>
          Disabled since <When at={disabledAt} />. What they did stays in the record.
        </>
      ) : (
        "Somebody disabled is refused at once, whatever they have open. What they did stays in the record."
      )}
    </p>
    <Form action={disabledAt ? enable : disable} label="Access" className="grid justify-items-start gap-2">
      <input type="hidden" name="personId" value={personId} />
      <Button look={disabledAt ? "plain" : "danger"}>{disabledAt ? "Enable" : "Disable"}</Button>
    </Form>
  </>
);
