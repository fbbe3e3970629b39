import type { Metadata } from "next";
import { Button } from "#components/ui/button";
import { Field, Select } from "#components/ui/field";
import { Form } from "#components/ui/form";
import { EmptyState, Page, PageHead } from "#components/ui/page";
import { listDesksToCreateOn } from "#server/dossiers";
import { requireActor } from "#server/lib/session";
import { beginDossier } from "./actions.ts";

export const metadata: Metadata = { title: "New dossier" };

export default async function NewDossier() {
  const actor = await requireActor();
  const desks = await listDesksToCreateOn(actor);
  const [only] = desks;
  return (
    <Page>
      <PageHead title="New dossier" back={{ href: "/dossiers", text: "Dossiers" }} about="One story under check. Its texts come in next." />
      {only ? (
        <Form action={beginDossier} label="New dossier" className="grid max-w-xl gap-4">
          <Field name="title" label="Title" hint="What the desk calls the story." maxLength={300} required autoComplete="off" />
          {desks.length > 1 ? (
            <Select
              name="deskId"
              label="Desk"
              options={desks.map(({ id, name }) => [id, name] as const)}
              defaultValue={only.id}
              hint="Only its members see the dossier."
            />
          ) : (
            <>
              <input type="hidden" name="deskId" value={only.id} />
              <p className="text-sm text-soft">It will belong to {only.name}: only its members see it.</p>
            </>
          )}
          <div>
            <Button>Begin</Button>
          </div>
        </Form>
      ) : (
        <EmptyState title="You cannot begin a dossier">Editors of a desk begin dossiers. Ask an admin to make you one.</EmptyState>
      )}
    </Page>
  );
}
