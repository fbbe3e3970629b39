import type { Metadata } from "next";
import { ButtonLink } from "#components/ui/button";
import { Page, PageHead } from "#components/ui/page";
import { listChecks } from "#server/checks";
import { requireActor } from "#server/lib/session";
import { CheckSection } from "./check.tsx";

export const metadata: Metadata = { title: "Checks" };

export default async function Checks() {
  await requireActor();
  const checks = listChecks();
  return (
    <Page>
      <PageHead
        title="Checks"
        about="What Stet asks of every dossier, and every sentence that it may answer with. The examples are the ones that each check is tested with; the sentences are what it says of them."
        actions={<ButtonLink href="/checks/ledger">Ledger: how often they were right</ButtonLink>}
      />
      <nav aria-label="Checks" className="mb-2">
        <ul className="flex flex-wrap gap-x-4">
          {checks.map((check) => (
            <li key={check.id}>
              <a href={`#${check.id}`} className="inline-block min-h-6 text-blue underline underline-offset-2 first-letter:uppercase">
                {check.id}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {checks.map((check) => (
        <CheckSection key={check.id} check={check} />
      ))}
    </Page>
  );
}
