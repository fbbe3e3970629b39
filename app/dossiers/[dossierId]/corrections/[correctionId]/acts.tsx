import { Button } from "#components/ui/button";
import { Form } from "#components/ui/form";
import { Seen } from "#components/ui/seen";
import type { CorrectionSheet } from "#server/corrections";
import { approve, withdraw } from "../actions.ts";

/** Which correction, and the version that the page shows. */
export const WhichCorrection = ({ correction }: { correction: CorrectionSheet }) => (
  <>
    <input type="hidden" name="correctionId" value={correction.id} />
    <Seen value={correction.version} />
  </>
);

/** Approve it as it stands, or take it back. `against`: why this person does not approve it. */
export const Acts = ({ correction, against }: { correction: CorrectionSheet; against: readonly string[] }) => (
  <div className="mt-4 flex flex-wrap items-baseline gap-3">
    {correction.state === "waiting" && against.length > 0 && <p className="text-sm text-soft">{against.join(" ")}</p>}
    {correction.state === "waiting" && against.length === 0 && (
      <Form action={approve} label="Approve this correction" className="grid gap-2">
        <WhichCorrection correction={correction} />
        <Button data-key="a">Approve</Button>
      </Form>
    )}
    <Form action={withdraw} label="Take this correction back" className="grid gap-2">
      <WhichCorrection correction={correction} />
      <Button look="danger">Take back</Button>
    </Form>
  </div>
);
