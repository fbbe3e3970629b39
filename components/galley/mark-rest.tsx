import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { NextUntouched } from "./next-untouched.tsx";

type FormAction = Parameters<typeof Form>[0]["action"];

/** What nobody has touched on the sheet is marked as no factual claim at once: the last step of going through it. */
export const MarkRest = ({
  action,
  dossierId,
  documentId,
  within: { start, end },
}: {
  action: FormAction;
  dossierId: string;
  documentId: string;
  within: { start: number; end: number };
}) => (
  <Form id="rest" action={action} label="Mark the rest of this sheet" className="grid scroll-mt-4 gap-1.5 border-t border-line pt-3">
    {Object.entries({ dossierId, documentId, start, end }).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    <p className="text-[0.8125rem] text-soft">
      Nobody has looked at the shaded words: they stand in no claim, or read like opinion, forecast or question. When you have read them and
      they state nothing that can be checked:
    </p>
    <div className="flex flex-wrap gap-2">
      <Button look="plain" data-key="x">
        Mark the rest as no factual claim
      </Button>
      <NextUntouched />
    </div>
  </Form>
);
