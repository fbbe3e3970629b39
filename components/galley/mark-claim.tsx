import { claimKinds } from "#words";
import { Button } from "../ui/button.tsx";
import { Select, TextArea } from "../ui/field.tsx";
import { Form } from "../ui/form.tsx";
import { FormDisclosure } from "../ui/form-disclosure.tsx";

type FormAction = Parameters<typeof Form>[0]["action"];

export const kindOptions = Object.entries(claimKinds);

/** Marks a claim by its words, typed or copied: the way without a selection. */
export const MarkClaim = ({ action, dossierId, documentId }: { action: FormAction; dossierId: string; documentId: string }) => (
  <Form action={action} label="Mark a claim" className="grid gap-3">
    <input type="hidden" name="dossierId" value={dossierId} />
    <input type="hidden" name="documentId" value={documentId} />
    <FormDisclosure title="Mark a claim that is missing">
      <TextArea name="words" label="Its words, copied from the document" rows={2} />
      <Select name="kind" label="Kind" options={kindOptions} defaultValue="STATEMENT" />
      <div>
        <Button look="plain">Mark as claim</Button>
      </div>
    </FormDisclosure>
  </Form>
);
