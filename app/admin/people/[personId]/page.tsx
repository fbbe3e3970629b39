import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Button } from "#components/ui/button";
import { Checkbox } from "#components/ui/choice";
import { Field } from "#components/ui/field";
import { Form } from "#components/ui/form";
import { PageHead, Section } from "#components/ui/page";
import { When } from "#components/ui/when";
import { getPerson } from "#server/people";
import { requireAdmin } from "../../require-admin.ts";
import { changePerson, endSessions, resetPassword } from "../actions.ts";
import { Access } from "./access.tsx";
import { Desks } from "./desks.tsx";

export const metadata: Metadata = { title: "Person" };

export default async function Person({ params }: { params: Promise<{ personId: string }> }) {
  const actor = await requireAdmin();
  const person = await getPerson(actor, (await params).personId);
  if (!person) notFound();
  const personId = <input type="hidden" name="personId" value={person.id} />;
  return (
    <>
      <PageHead
        title={person.name}
        back={{ href: "/admin/people", text: "People" }}
        about={
          <>
            {person.email} · here since <When at={person.createdAt} only="day" />
          </>
        }
      />
      <Section title="Desks">
        <Desks person={person} />
      </Section>
      <Section title="Details">
        <Form action={changePerson} label="Details" className="grid max-w-sm gap-4">
          {personId}
          <Field name="name" label="Name" defaultValue={person.name} />
          <Checkbox name="isAdmin" label="Admin: manages people and desks" defaultChecked={person.isAdmin} />
          <div>
            <Button>Save</Button>
          </div>
        </Form>
      </Section>
      <Section title="Password and sessions">
        <Form action={resetPassword} label="New password" className="grid max-w-sm gap-4">
          {personId}
          <Field
            name="password"
            label="New password"
            type="password"
            autoComplete="new-password"
            hint="Leave it empty to have one made, which is shown once. Every session of theirs ends."
          />
          <div>
            <Button look="plain">Give a new password</Button>
          </div>
        </Form>
        <Form action={endSessions} label="Sessions" className="mt-6 grid justify-items-start gap-2">
          {personId}
          <Button look="plain">End every session</Button>
        </Form>
      </Section>
      <Section title="Access">
        <Access personId={person.id} disabledAt={person.disabledAt} />
      </Section>
    </>
  );
}
