import type { Metadata } from "next";
import { Button } from "#components/ui/button";
import { Field } from "#components/ui/field";
import { Form } from "#components/ui/form";
import { Link } from "#components/ui/link";
import { EmptyState, PageHead, Section } from "#components/ui/page";
import { Table, Td, Th } from "#components/ui/table";
import { listDesks } from "#server/desks";
import { roles } from "#words";
import { requireAdmin } from "../require-admin.ts";
import { createDesk } from "./actions.ts";
import { FourEyes } from "./four-eyes.tsx";

export const metadata: Metadata = { title: "Desks" };

export default async function Desks() {
  const actor = await requireAdmin();
  const desks = await listDesks(actor);
  return (
    <>
      <PageHead
        title="Desks"
        about="A desk owns its dossiers; only its members see them. You see how many there are, and what is in them only as a member."
      />
      {desks.length === 0 && <EmptyState title="No desk yet">Open the first one below, then put people on it.</EmptyState>}
      {desks.length > 0 && (
        <Table name="Desks" head={["Desk", "Members", "Dossiers", "Four eyes"].map((text) => <Th key={text}>{text}</Th>)}>
          {desks.map((desk) => (
            <tr key={desk.id}>
              <Th scope="row" className="min-w-28 wrap-anywhere">
                {desk.name}
              </Th>
              <Td>
                {desk.memberships.length === 0 && <span className="text-soft">Nobody yet: choose a person under People.</span>}
                <ul className="flex flex-wrap gap-x-4">
                  {desk.memberships.map(({ person, role }) => (
                    <li key={person.id}>
                      <Link href={`/admin/people/${person.id}`} className="underline underline-offset-2">
                        {person.name}
                      </Link>{" "}
                      <span className="text-soft">
                        {roles[role].toLowerCase()}
                        {person.disabledAt && ", disabled"}
                      </span>
                    </li>
                  ))}
                </ul>
              </Td>
              <Td>{desk._count.dossiers}</Td>
              <Td className="min-w-44">
                <FourEyes desk={desk} />
              </Td>
            </tr>
          ))}
        </Table>
      )}
      {desks.length > 0 && (
        <p className="mt-3 max-w-3xl text-sm text-soft">
          Four eyes: nobody approves a wording of their own, settles two verdicts for their own, or signs off a dossier in which they alone
          have ruled.
        </p>
      )}
      <Section title="Open a desk">
        <Form action={createDesk} label="Open a desk" className="grid max-w-sm gap-4">
          <Field name="name" label="Name" hint="As people call it: World desk." />
          <div>
            <Button>Open</Button>
          </div>
        </Form>
      </Section>
    </>
  );
}
