import type { Metadata } from "next";
import { ButtonLink } from "#components/ui/button";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import { EmptyState, Page, PageHead } from "#components/ui/page";
import { Stamp } from "#components/ui/stamp";
import { Table, Td, Th } from "#components/ui/table";
import { Wordings } from "#components/wordings";
import { listCorrections } from "#server/corrections";
import { requireDossier } from "#server/dossiers";
import { wordDiff } from "#server/export/word-diff";
import { orNotFound } from "#server/lib/or-not-found";
import { requireActor } from "#server/lib/session";
import { can } from "#server/policy";
import { correctionStates, correctionTypes, severities } from "#words";

export const metadata: Metadata = { title: "Corrections" };

export default async function Corrections({ params }: { params: Promise<{ dossierId: string }> }) {
  const actor = await requireActor();
  const dossier = await orNotFound(requireDossier(actor, (await params).dossierId));
  const corrections = await listCorrections(actor, dossier.id);
  const at = `/dossiers/${dossier.id}/corrections`;
  const write = can(actor, "correction.write", dossier.deskId) && !dossier.signOffs.length && (
    <ButtonLink look={corrections.length ? "plain" : "main"} href={`${at}/new`}>
      Write a correction
    </ButtonLink>
  );
  return (
    <Page wide>
      <PageHead
        title="Corrections"
        about="Wordings to be put right: before publication a change, after it a correction."
        actions={corrections.length > 0 && write}
      />
      {dossier._count.secondReadings > 0 && (
        <div className="mb-5">
          <Notice tone="unchecked">
            Corrections of claims that you are to read a second time are not listed: they would show you what was ruled first.
          </Notice>
        </div>
      )}
      {!corrections.length && (
        <EmptyState title="No corrections yet" action={write}>
          An accepted flag leads to one; others are written from here.
        </EmptyState>
      )}
      {corrections.length > 0 && (
        <Table
          name="Corrections"
          head={["No.", "Where", "As published and as it should read", "What was wrong", "Type", "State"].map((name) => (
            <Th key={name}>{name}</Th>
          ))}
        >
          {corrections.map((c) => (
            <tr key={c.id}>
              <Td className="tabular">{c.number}</Td>
              <Td className="min-w-44">
                <Link href={`${at}/${c.id}`} className="block min-h-6 w-fit text-blue underline underline-offset-2 wrap-anywhere">
                  {c.document.key}, {c.place}
                </Link>
                <div>
                  <Stamp tone={severities[c.severity].tone}>{severities[c.severity].label}</Stamp>
                </div>
              </Td>
              <Td className="min-w-72">
                <Wordings {...wordDiff(c.asPublished, c.shouldRead)} />
              </Td>
              <Td className="min-w-52 wrap-anywhere">{c.why}</Td>
              <Td className="text-soft">{correctionTypes[c.type]}</Td>
              <Td>
                <Stamp tone={correctionStates[c.state].tone}>{correctionStates[c.state].label}</Stamp>
                {c.approval && c.state === "approved" && <span className="block text-[0.8125rem] text-soft">{c.approval.person.name}</span>}
              </Td>
            </tr>
          ))}
        </Table>
      )}
    </Page>
  );
}
