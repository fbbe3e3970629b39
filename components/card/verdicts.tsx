import type { ReactNode } from "react";
import type { ProposalSheet, VerdictSheet } from "#server/claim-card";
import { methods, rulings } from "#words";
import { Stamp } from "../ui/stamp.tsx";
import { When } from "../ui/when.tsx";
import { EvidenceList } from "./evidence.tsx";

type Ruled = Pick<VerdictSheet, "ruling" | "method" | "shouldRead" | "note" | "asOf" | "createdAt" | "person" | "evidence">;

/** A verdict or a proposal in full: what, how, who, when, on what ground. `said`: "ruled" or "proposed"; `weak`: it rests on a news report alone. */
export const RuledSheet = ({
  ruled,
  said,
  weak = false,
  children,
}: {
  ruled: Ruled;
  said: string;
  weak?: boolean;
  children?: ReactNode;
}) => (
  <article className="grid gap-1.5">
    <div className="flex flex-wrap items-center gap-x-3">
      <Stamp tone={rulings[ruled.ruling].tone}>{rulings[ruled.ruling].label}</Stamp>
      {weak && <Stamp tone="query">Weak: another news report alone</Stamp>}
    </div>
    <p className="text-[0.8125rem] text-soft">
      {ruled.person.name} {said} it <When at={ruled.createdAt} /> · as of <When at={ruled.asOf} only="day" />
      {ruled.method && ` · ${methods[ruled.method]}`}
    </p>
    {ruled.shouldRead && (
      <p className="text-sm">
        Should read: <span className="font-serif text-base">“{ruled.shouldRead}”</span>
      </p>
    )}
    {ruled.note && <p className="text-sm wrap-anywhere whitespace-pre-wrap">{ruled.note}</p>}
    <EvidenceList pieces={ruled.evidence} />
    {children}
  </article>
);

/** From whose proposal a verdict came. */
export const Origin = ({ verdict }: { verdict: VerdictSheet }) =>
  verdict.proposal && <p className="text-[0.8125rem] text-soft">Proposed by {verdict.proposal.person.name}.</p>;

/** That a verdict was taken back at once, and when. */
export const TakenBack = ({ verdict: { undoing } }: { verdict: VerdictSheet }) =>
  undoing && (
    <p className="text-[0.8125rem] text-soft">
      {undoing.person.name} took it back <When at={undoing.createdAt} />. It does not count.
    </p>
  );

/** What became of a proposal. */
export const Answered = ({ proposal: { answer } }: { proposal: ProposalSheet }) =>
  answer && (
    <p className="text-[0.8125rem] text-soft">
      {answer.person.name} {answer.isAccepted ? "accepted" : "declined"} it <When at={answer.createdAt} />
      {answer.reason && <> — {answer.reason}</>}
    </p>
  );
