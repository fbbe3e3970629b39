import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Keys } from "#components/galley/keys";
import { MutedList } from "#components/muted-checks";
import { Passages } from "#components/passages";
import { Thread, VeiledTalk } from "#components/thread";
import { ButtonLink } from "#components/ui/button";
import { dated } from "#components/ui/dated";
import { Link } from "#components/ui/link";
import { Page, PageHead, Section } from "#components/ui/page";
import { Stamp } from "#components/ui/stamp";
import { requireDossier } from "#server/dossiers";
import { outcomes } from "#server/flag-decisions";
import { flagNeighbours, requireFlag } from "#server/flags";
import { orNotFound } from "#server/lib/or-not-found";
import { requireActor } from "#server/lib/session";
import { can, reasonsAgainst } from "#server/policy";
import { listThreads } from "#server/threads";
import { flagStates, relations, severities } from "#words";
import type { Search } from "../../list-address.ts";
import { filtersOf, withFilters } from "../filters.ts";
import { MuteForm } from "../mute.tsx";
import { Decision } from "./decision.tsx";
import { Ground } from "./ground.tsx";
import { History } from "./history.tsx";

export const metadata: Metadata = { title: "Flag" };

const flagKeys: [key: string, does: string][] = [
  ["j", "Next flag"],
  ["k", "Previous flag"],
  ...outcomes.map((outcome, i): [string, string] => [`${i + 1}`, flagStates[outcome].label]),
  ["r", "Reason"],
  ["w", "Write the correction, where the flag was accepted"],
  ["n", "After the last: what is left in the dossier"],
  ["c", "Comment"],
  ["u", "Undo what you did last"],
  ["?", "This list"],
];

export default async function Flag({
  params,
  searchParams,
}: {
  params: Promise<{ dossierId: string; flagId: string }>;
  searchParams: Search;
}) {
  const actor = await requireActor();
  const { dossierId, flagId } = await params;
  const flag = await orNotFound(requireFlag(actor, flagId));
  if (flag.dossier.id !== dossierId) notFound();
  const [dossier, filters, threads] = await Promise.all([
    requireDossier(actor, dossierId),
    filtersOf(searchParams),
    listThreads(actor, { flagId: flag.id }),
  ]);
  const { previous, next, same } = await flagNeighbours(actor, dossierId, flag.id, filters);
  const at = `/dossiers/${dossierId}`;
  const [signed] = dossier.signOffs;
  const refusals = signed
    ? [`${signed.person.name} signed this dossier off. Nothing in it changes until it is reopened.`]
    : reasonsAgainst(actor, "flag.decide", dossier.deskId);
  const way = (id: string | undefined, text: string, shortcut: string) =>
    id && (
      <ButtonLink href={withFilters(`${at}/flags/${id}`, filters)} shortcut={shortcut}>
        {text}
      </ButtonLink>
    );
  return (
    <Page wide>
      <PageHead title={dated(flag.summary)} back={{ href: withFilters(`${at}/flags`, filters), text: "Flags" }} />
      <div className="-mt-3 mb-6 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Stamp tone={severities[flag.severity].tone}>{severities[flag.severity].label}</Stamp>
        <Stamp tone={flagStates[flag.state].tone}>{flagStates[flag.state].label}</Stamp>
        <span className="text-[0.8125rem] text-soft">
          {relations[flag.relation].label} · check{" "}
          <Link href={`/checks#${flag.check}`} className="text-blue underline underline-offset-2">
            {flag.check}
          </Link>
        </span>
        <nav aria-label="Flags before and after" className="no-print ml-auto flex items-center gap-2">
          <Keys keys={flagKeys} />
          {way(previous, "Previous flag", "k")}
          {way(next, "Next flag", "j")}
          {!next && (
            <ButtonLink href={`${at}/next`} shortcut="n">
              What is left
            </ButtonLink>
          )}
        </nav>
      </div>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_1fr]">
        <div className="min-w-0">
          <Passages sides={flag.sides} at={at} />
          <Ground suggestion={flag.suggestion} reference={flag.reference} />
        </div>
        <div className="lg:row-span-2">
          <Section title="Decision" id="decision">
            {flag.corrections.map(({ id, number }) => (
              <p key={id} className="mb-3">
                <Link href={`${at}/corrections/${id}`}>Correction {number}</Link> was written from it.
              </p>
            ))}
            {flag.state === "muted" && flag.muting && (
              <div className="mb-3">
                <MutedList muted={new Map([[flag.check, flag.muting]])} />
              </div>
            )}
            <Decision flag={flag} same={same} search={withFilters("", filters)} refusals={refusals} />
          </Section>
          <History decisions={flag.decisions} />
          {!refusals.length && (
            <div className="no-print mt-6">
              <MuteForm dossierId={dossierId} checks={[flag.check]} title={`Mute the check “${flag.check}” here, or unmute it`} />
            </div>
          )}
        </div>
        <div className="min-w-0">
          <Section title="Comments" id="comments">
            {flag.isVeiled ? (
              <VeiledTalk />
            ) : (
              <Thread
                subject={{ flagId: flag.id }}
                threads={threads}
                names={flag.members.map((m) => m.name)}
                canWrite={!signed && can(actor, "comment.write", dossier.deskId)}
              />
            )}
          </Section>
        </div>
      </div>
    </Page>
  );
}
