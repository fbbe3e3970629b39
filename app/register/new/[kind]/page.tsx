import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Button } from "#components/ui/button";
import { Field, Select } from "#components/ui/field";
import { Form } from "#components/ui/form";
import { Page, PageHead } from "#components/ui/page";
import { Tabs } from "#components/ui/tabs";
import { listOwnDesks } from "#server/desks";
import { requireActor } from "#server/lib/session";
import { can } from "#server/policy";
import { registerFor } from "#server/register";
import { registerKinds } from "#words";
import { addEntry } from "../../actions.ts";
import { type EntryKind, fieldsOf } from "./fields.tsx";

export const metadata: Metadata = { title: "Add to the register" };

const places = Object.entries(registerKinds).map(([kind, { label }]) => ({ href: `/register/new/${kind}`, text: label }));
const isKind = (kind: string): kind is EntryKind => Object.hasOwn(registerKinds, kind);

export default async function NewEntry({ params }: { params: Promise<{ kind: string }> }) {
  const actor = await requireActor();
  const { kind } = await params;
  const desks = (await listOwnDesks(actor)).filter((desk) => can(actor, "register.write", desk.id));
  const first = desks[0];
  if (!first || !isKind(kind)) notFound();
  const Fields = fieldsOf[kind];
  const offices = kind === "term" ? (await registerFor(first.id)).register.entries.filter((entry) => entry.kind === "office") : [];
  return (
    <Page>
      <PageHead
        title="Add a row to the desk’s register"
        back={{ href: "/register", text: "Register" }}
        about={`${registerKinds[kind].help} A row about something that is in the register already takes its place, for this desk alone.`}
      />
      <Tabs name="Kinds of rows" places={places} />
      <Form key={kind} action={addEntry} label={`Add: ${registerKinds[kind].label}`} className="grid max-w-xl gap-4">
        <input type="hidden" name="kind" value={kind} />
        {desks.length > 1 ? (
          <Select name="deskId" label="Desk" options={desks.map((desk) => [desk.id, desk.name])} />
        ) : (
          <input type="hidden" name="deskId" value={first.id} />
        )}
        <Fields offices={offices.map((office) => [office.id, `${office.title}, ${office.organisation}`])} />
        <Field name="source" label="Source" type="url" placeholder="https://" hint="The address of the page that says so." />
        <div>
          <Button>Add</Button>
        </div>
      </Form>
    </Page>
  );
}
