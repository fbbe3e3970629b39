import type { Metadata } from "next";
import { Button, ButtonLink } from "#components/ui/button";
import { Field, Select } from "#components/ui/field";
import { Form } from "#components/ui/form";
import { EmptyState, Page, PageHead } from "#components/ui/page";
import { Table, Th } from "#components/ui/table";
import { requireActor } from "#server/lib/session";
import { can } from "#server/policy";
import { listRegister } from "#server/register";
import { registerKinds } from "#words";
import { retireEntry } from "./actions.ts";
import { Entry } from "./entry.tsx";

export const metadata: Metadata = { title: "Register" };

const kinds = [["", "Every kind"], ...Object.entries(registerKinds).map(([kind, { label }]) => [kind, label])] as [string, string][];

export default async function RegisterPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const actor = await requireActor();
  const asked = await searchParams;
  const [q, kind] = [asked.q, asked.kind].map((one) => (typeof one === "string" ? one.slice(0, 200) : ""));
  const { total, entries } = await listRegister(actor, { q, kind });
  const mayAdd = [...actor.desks.keys()].some((deskId) => can(actor, "register.write", deskId));
  return (
    <Page wide>
      <PageHead
        title="Register"
        about="What is held to be settled: names, offices and their holders, states, wordings. The checks decide by it, within the dates given, and name the row."
        actions={mayAdd && <ButtonLink href="/register/new/person">Add a row</ButtonLink>}
      />
      <search>
        <form className="mb-4 flex flex-wrap items-end gap-3">
          <Field key={q} name="q" label="Words" type="search" defaultValue={q} />
          <Select name="kind" label="Kind" options={kinds} defaultValue={kind} />
          <Button look="plain">Search</Button>
        </form>
      </search>
      {/* One form around whatever was found, so that what it says stays when the last row goes. */}
      <Form action={retireEntry} label="Rows" className="grid gap-2">
        {entries.length === 0 ? (
          <EmptyState title="No row holds these words" action={<ButtonLink href="/register">Show every row</ButtonLink>}>
            Look for fewer words or every kind.
          </EmptyState>
        ) : (
          <>
            <p className="text-sm text-soft">
              {total > entries.length
                ? `The first ${entries.length} of ${total} rows. Search for the one you mean.`
                : `${total} ${total === 1 ? "row" : "rows"}.`}
            </p>
            <Table
              name="Register"
              head={["Kind", "What", "Says", "Whose, and from where", ""].map((text) => (
                <Th key={text} className={text === "Kind" ? "hidden sm:table-cell" : undefined}>
                  {text || <span className="sr-only">Retire</span>}
                </Th>
              ))}
            >
              {entries.map((entry) => (
                <Entry
                  key={entry.own?.rowId ?? entry.id}
                  entry={entry}
                  mayRetire={entry.own !== null && can(actor, "register.write", entry.own.deskId)}
                />
              ))}
            </Table>
          </>
        )}
      </Form>
    </Page>
  );
}
