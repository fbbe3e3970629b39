import type { Metadata } from "next";
import { Button } from "#components/ui/button";
import { Field } from "#components/ui/field";
import { Form } from "#components/ui/form";
import { Page, PageHead, Section } from "#components/ui/page";
import { listOwnDesks } from "#server/desks";
import { currentSessionId, requireActor } from "#server/lib/session";
import { getMailScope } from "#server/mail";
import { getOwnKeys } from "#server/own-keys";
import { listSessions } from "#server/sessions";
import { roles } from "#words";
import { changePassword } from "./actions.ts";
import { MailChoice } from "./mail-choice.tsx";
import { OwnKeys } from "./own-keys.tsx";
import { Sessions } from "./sessions.tsx";

export const metadata: Metadata = { title: "Your account" };

export default async function Account() {
  const actor = await requireActor();
  const [desks, sessions, mailScope, own] = await Promise.all([
    listOwnDesks(actor),
    listSessions(actor, await currentSessionId()),
    getMailScope(actor),
    getOwnKeys(actor),
  ]);
  return (
    <Page>
      <PageHead title={actor.name} about={actor.email} />
      <Section title="Your desks">
        {desks.length === 0 && <p className="text-soft">You are on no desk yet. An admin puts people on desks.</p>}
        <ul className="grid gap-1">
          {desks.map((desk) => (
            <li key={desk.id}>
              {desk.name} <span className="text-soft">· {roles[desk.role]}</span>
            </li>
          ))}
          {actor.isAdmin && <li className="text-soft">You manage people and desks.</li>}
        </ul>
      </Section>
      <Section title="E-mail">
        <MailChoice scope={mailScope} />
      </Section>
      <Section title="Where you are signed in">
        <Sessions sessions={sessions} />
      </Section>
      <Section title="Keys" id="keys">
        <OwnKeys own={own} />
      </Section>
      <Section title="Change your password">
        <Form action={changePassword} label="Change your password" className="grid max-w-sm gap-4">
          <input type="hidden" name="username" value={actor.email} autoComplete="username" />
          <Field name="currentPassword" label="Password as it is now" type="password" autoComplete="current-password" />
          <Field
            name="password"
            label="New password"
            type="password"
            autoComplete="new-password"
            hint="12 characters at least; a few words will do. Your other sessions end."
          />
          <div>
            <Button>Change password</Button>
          </div>
        </Form>
      </Section>
    </Page>
  );
}
