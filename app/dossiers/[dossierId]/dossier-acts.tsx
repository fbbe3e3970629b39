import { Button } from "#components/ui/button";
import { Field } from "#components/ui/field";
import { Form } from "#components/ui/form";
import { Section } from "#components/ui/page";
import type { DossierHead } from "#server/dossiers";
import { type Actor, can } from "#server/policy";
import { archive, readTextsAgain, rename } from "./actions.ts";

/** What an editor does with a dossier as a whole. */
export const DossierActs = ({ dossier, actor }: { dossier: DossierHead; actor: Actor }) => {
  if (!can(actor, "dossier.change", dossier.deskId)) return null;
  const isArchived = Boolean(dossier.archivedAt);
  return (
    <div className="no-print mt-10 max-w-xl">
      <Section title="The dossier as a whole">
        <div className="grid gap-5">
          <Form action={rename} label="Rename the dossier" mine="title" className="grid gap-2">
            <input type="hidden" name="dossierId" value={dossier.id} />
            <input type="hidden" name="seenTitle" value={dossier.title} />
            <Field name="title" label="Title" defaultValue={dossier.title} maxLength={300} required autoComplete="off" />
            <div>
              <Button look="plain">Rename</Button>
            </div>
          </Form>
          <Form action={readTextsAgain} label="Read the texts again" className="grid gap-2">
            <input type="hidden" name="dossierId" value={dossier.id} />
            <p className="text-sm text-soft">
              After a change of the register or of the rules the texts can be read again. What people said stays.
            </p>
            <div>
              <Button look="plain">Read again</Button>
            </div>
          </Form>
          <Form action={archive} label={isArchived ? "Take the dossier back" : "Archive the dossier"} className="grid gap-2">
            <input type="hidden" name="dossierId" value={dossier.id} />
            <input type="hidden" name="to" value={isArchived ? "back" : "archive"} />
            <p className="text-sm text-soft">
              {isArchived ? "It goes back into the desk’s list." : "It leaves the desk’s list; everything in it stays as it is."}
            </p>
            <div>
              <Button look="plain">{isArchived ? "Take back" : "Archive"}</Button>
            </div>
          </Form>
        </div>
      </Section>
    </div>
  );
};
