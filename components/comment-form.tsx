import type { ReactNode } from "react";
import { CommentField } from "./comment-field.tsx";
import { Button } from "./ui/button.tsx";
import { Form } from "./ui/form.tsx";
import { FormDisclosure } from "./ui/form-disclosure.tsx";

/** A folded form in which a comment is written. `title`: what unfolds it; `field` and `send`: its field and its button; `children`: what is filled in before. */
export const CommentForm = ({
  title,
  field = "New comment",
  send = "Comment",
  names,
  rows = 3,
  hidden,
  children,
  ...form
}: {
  action: Parameters<typeof Form>[0]["action"];
  label: string;
  className?: string;
  title: string;
  field?: string;
  send?: string;
  names: readonly string[];
  rows?: number;
  hidden: Readonly<Record<string, string | number>>;
  children?: ReactNode;
}) => (
  <Form {...form} mine="body">
    {Object.entries(hidden).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    <FormDisclosure title={title}>
      <div className="grid gap-2">
        {children}
        <CommentField label={field} names={names} rows={rows} />
        <div>
          <Button look="plain">{send}</Button>
        </div>
      </div>
    </FormDisclosure>
  </Form>
);
