import type { FormState } from "#server/lib/form-action";
import type { LastAct as Act } from "#server/undo";
import { Button } from "./ui/button.tsx";
import { Form } from "./ui/form.tsx";

/** What one did last in the dossier, and the way to undo it. `isClosed`: it is signed off, so nothing in it changes. */
export const LastAct = ({
  act,
  action,
  dossierId,
  isClosed,
}: {
  act: Act;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  dossierId: string;
  isClosed: boolean;
}) => (
  // A refusal stays to be read although the page then no longer offers to undo: the form is that of the act.
  <Form
    key={act.entryId}
    action={action}
    label="What you did last"
    className="no-print flex min-w-0 flex-wrap items-baseline gap-x-1 text-[0.8125rem]"
  >
    <p aria-live="polite" className="flex max-w-[calc(100%-4rem)] min-w-0 text-soft">
      <span className="shrink-0">
        {act.says}
        {act.about && ":"}
      </span>
      {act.about && <span className="max-w-64 truncate pl-1 font-serif">“{act.about}”</span>}
    </p>
    <input type="hidden" name="dossierId" value={dossierId} />
    <input type="hidden" name="entryId" value={act.entryId} />
    {act.isUndoable && !isClosed && (
      <Button look="quiet" data-key="u" className="-my-1 px-1.5">
        Undo
      </Button>
    )}
  </Form>
);
