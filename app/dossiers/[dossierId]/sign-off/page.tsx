import type { Metadata } from "next";
import { Button, ButtonLink } from "#components/ui/button";
import { TextArea } from "#components/ui/field";
import { Form } from "#components/ui/form";
import { Notice } from "#components/ui/notice";
import { Page, PageHead } from "#components/ui/page";
import { Seen } from "#components/ui/seen";
import { When } from "#components/ui/when";
import { requireDossier } from "#server/dossiers";
import { orNotFound } from "#server/lib/or-not-found";
import { requireActor } from "#server/lib/session";
import { can, reasonsAgainst } from "#server/policy";
import { reportOf } from "#server/reports";
import { tellVeiled } from "#server/second-reading/veil";
import { getSignOff, listBlockers } from "#server/sign-off";
import { listPastSignOffs } from "#server/sign-off/past";
import { open, sign } from "./actions.ts";
import { Blockers } from "./blockers.tsx";
import { Override } from "./override.tsx";
import { Past } from "./past.tsx";

/** So many of a group are listed; the rest is counted, and comes up as these go. */
const mostListed = 50;

export const metadata: Metadata = { title: "Sign-off" };

export default async function SignOff({ params }: { params: Promise<{ dossierId: string }> }) {
  const actor = await requireActor();
  const dossier = await orNotFound(requireDossier(actor, (await params).dossierId));
  const signed = await getSignOff(actor, dossier.id);
  const refusals = reasonsAgainst(actor, "dossier.signOff", dossier.deskId);
  const hidden = <input type="hidden" name="dossierId" value={dossier.id} />;
  if (signed)
    return (
      <Page>
        <PageHead title="Signed off" actions={<ButtonLink href={`/dossiers/${dossier.id}/report`}>See the report</ButtonLink>} />
        <Notice tone={signed.override ? "query" : "tick"}>
          {signed.person.name} signed this dossier off{signed.override && " over what was open"}, <When at={signed.createdAt} />. Nothing in
          it changes until it is reopened.
        </Notice>
        <dl className="my-6 grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[8rem_1fr]">
          {signed.override && <dt className="text-soft">Because</dt>}
          {signed.override && <dd className="wrap-anywhere whitespace-pre-line">{signed.override.reason}</dd>}
          {signed.note && <dt className="text-soft">Note</dt>}
          {signed.note && <dd className="wrap-anywhere whitespace-pre-line">{signed.note}</dd>}
          <dt className="text-soft">Content hash</dt>
          <dd className="font-mono text-[0.8125rem] wrap-anywhere">{signed.contentHash}</dd>
        </dl>
        {refusals.length ? (
          <p className="text-sm text-soft">{refusals.join(" ")}</p>
        ) : (
          <Form action={open} label="Reopen the dossier" mine="reason" className="grid max-w-xl gap-3">
            {hidden}
            <TextArea name="reason" label="Reason to reopen it" hint="It stands in the report." rows={2} required maxLength={2000} />
            <div>
              <Button look="danger">Reopen</Button>
            </div>
          </Form>
        )}
      </Page>
    );
  const groups = await listBlockers(actor, dossier.id, mostListed);
  const { secondReadings } = dossier._count;
  if (secondReadings) refusals.push(tellVeiled(secondReadings));
  const mayOverride = groups.length > 0 && !secondReadings && can(actor, "dossier.override", dossier.deskId);
  const maySign = groups.length === 0 && !refusals.length;
  const seen = maySign || mayOverride ? (await reportOf(actor, dossier.id)).contentHash : "";
  const left = groups.reduce((n, group) => n + group.count, 0);
  return (
    <Page>
      <PageHead
        title="Sign-off"
        about="An editor’s name under the dossier, in the state that its report has. After that nothing changes until it is reopened."
      />
      {groups.length > 0 ? (
        <>
          <Notice tone="must">
            {left === 1 ? "One thing stands" : `${left} things stand`} in the way. Each line leads to where it is settled.
          </Notice>
          <div className="mt-6">
            <Blockers groups={groups} />
          </div>
        </>
      ) : (
        <Notice tone="tick">Nothing stands in the way.</Notice>
      )}
      {refusals.length > 0 ? (
        <p className="mt-6 text-sm text-soft">{refusals.join(" ")}</p>
      ) : (
        <Form action={sign} label="Sign off" mine="note" className="mt-6 grid max-w-xl gap-4">
          {hidden}
          {maySign && <Seen value={seen} />}
          <TextArea name="note" label="Note (may be left out)" rows={2} maxLength={2000} />
          <div className="flex flex-wrap gap-2">
            <Button disabled={groups.length > 0} className="disabled:cursor-not-allowed disabled:opacity-50">
              Sign off as {actor.name}
            </Button>
            <ButtonLink href={`/dossiers/${dossier.id}/report`}>Read the report first</ButtonLink>
          </div>
        </Form>
      )}
      {mayOverride && <Override dossierId={dossier.id} seen={seen} left={left} />}
      <Past signOffs={await listPastSignOffs(actor, dossier.id)} at={`/dossiers/${dossier.id}`} />
    </Page>
  );
}
