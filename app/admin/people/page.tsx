import type { Metadata } from "next";
import { Button } from "#components/ui/button";
import { Checkbox } from "#components/ui/choice";
import { Field } from "#components/ui/field";
import { Form } from "#components/ui/form";
import { FormDisclosure } from "#components/ui/form-disclosure";
import { Link } from "#components/ui/link";
import { PageHead } from "#components/ui/page";
import { Stamp } from "#components/ui/stamp";
import { Table, Td, Th } from "#components/ui/table";
import { When } from "#components/ui/when";
import { listPeople } from "#server/people";
import { roles } from "#words";
import { requireAdmin } from "../require-admin.ts";
import { addPerson } from "./actions.ts";

export const metadata: Metadata = { title: "People" };

export default async function People() {
  const actor = await requireAdmin();
  const people = await listPeople(actor);
  return (
    <>
      <PageHead title="People" about="Who may sign in, and on which desks they work. Choose a name to change anything about somebody." />
      <Table name="People" head={["Name", "E-mail", "Desks", "Last seen", "State"].map((text) => <Th key={text}>{text}</Th>)}>
        {people.map((person) => (
          <tr key={person.id}>
            <Th scope="row">
              <Link href={`/admin/people/${person.id}`} className="underline underline-offset-2">
                {person.name}
              </Link>
            </Th>
            <Td className="whitespace-nowrap">{person.email}</Td>
            <Td>{person.memberships.map(({ desk, role }) => `${desk.name} (${roles[role].toLowerCase()})`).join(", ") || "–"}</Td>
            <Td>{person.lastSeenAt ? <When at={person.lastSeenAt} /> : "–"}</Td>
            <Td>{person.disabledAt ? <Stamp tone="quiet">Disabled</Stamp> : person.isAdmin ? "Admin" : "Active"}</Td>
          </tr>
        ))}
      </Table>
      <div className="mt-6">
        <Form action={addPerson} label="Add a person" className="grid max-w-sm gap-4">
          <FormDisclosure title="Add a person" id="add">
            <Field name="name" label="Name" autoComplete="off" />
            <Field name="email" label="E-mail" type="email" autoComplete="off" />
            <Field
              name="password"
              label="Password"
              type="password"
              autoComplete="new-password"
              hint="Leave it empty to have one made, which is shown once."
            />
            <Checkbox name="isAdmin" label="Admin: manages people and desks" />
            <div>
              <Button>Add</Button>
            </div>
          </FormDisclosure>
        </Form>
      </div>
    </>
  );
}
