import { Button } from "#components/ui/button";
import { Radios } from "#components/ui/choice";
import { Form } from "#components/ui/form";
import type { MailScope } from "#server/mail";
import { mailScopes } from "#words";
import { chooseOwnMail } from "./actions.ts";

/** What of one's news comes by e-mail; where this Stet sends none, that is said instead. */
export const MailChoice = ({ scope }: { scope: MailScope | null }) =>
  scope === null ? (
    <p className="max-w-prose text-soft">
      This Stet sends no e-mail: whoever runs it has set up no mail server. Everything that reaches you is in your inbox.
    </p>
  ) : (
    <Form action={chooseOwnMail} label="E-mail" className="grid max-w-prose gap-3">
      <Radios
        name="scope"
        label="What of your news comes by e-mail too"
        defaultValue={scope}
        options={Object.entries(mailScopes).map(([value, { label, help }]) => ({ value, text: label, hint: help }))}
      />
      <p className="text-[0.8125rem] text-soft">
        A message says who did what, with a link, and never what it is about. What you have read by then is not sent; news of a few minutes
        comes in one message.
      </p>
      <div>
        <Button>Save</Button>
      </div>
    </Form>
  );
