import type { NewsKind } from "#prisma/generated/enums";

/** Whom an act tells what. Pure: what acts have in common stands here once. */

/** What a piece of news points at; nothing: its dossier. */
export type Point = { claimId: string } | { documentId: string } | { flagId: string } | { commentId: string } | { queryId: string } | null;

/** Something of somebody's, and where it is. */
export type Theirs<P extends Point> = { personId: string; at: P };

/**
 * What an act was, with the people whom it concerns. `thread`: who spoke in it; `by`: whose it is that the act is about; of a changed text, whose verdicts and
 * decisions no longer hold, in the order of the text; `workedOn`: who has to do with claims that were merged, split or given back.
 */
export type Happening =
  | { kind: "said"; commentId: string; mentioned: readonly string[]; thread: readonly string[] }
  | { kind: "turned"; commentId: string; isResolved: boolean; thread: readonly string[] }
  | { kind: "given"; to: string | null; at: Point }
  | { kind: "asked"; queryId: string; by: string; dueAt: Date }
  | { kind: "answered"; queryId: string; by: string }
  | { kind: "readingsAsked"; reader: string; claimIds: readonly string[] }
  | { kind: "settled"; claimId: string; first: string; second: string; outcome: "FIRST" | "SECOND" | "NEITHER" }
  | { kind: "proposalAnswered"; claimId: string; by: string; isAccepted: boolean }
  | { kind: "flagReopened"; flagId: string; by: string }
  | {
      kind: "textChanged";
      recheck: readonly Theirs<{ claimId: string }>[];
      orphaned: readonly Theirs<{ claimId: string }>[];
      flags: readonly Theirs<{ flagId: string }>[];
    }
  | { kind: "regrouped"; claimId: string; workedOn: readonly string[] }
  | { kind: "signedOff"; begunBy: string }
  | { kind: "reopened"; begunBy: string; signedBy: string };

/** One piece of news. `count`: how many it is about, of which the first is pointed at; `from`: told only then, where that is still to come. */
export type Told = { personId: string; kind: NewsKind; point: Point; count: number; from?: Date };

/**
 * Who is told of an act, and what: nobody of what they did themselves (that time passes nobody does), and nobody twice of one thing. `actorId`: null for the
 * operator at the command line.
 */
export const whoIsTold = (happening: Happening, actorId: string | null): Told[] => {
  const told = concerned(happening);
  const first = new Map<string, Told>();
  for (const { from, ...one } of told) {
    if (one.personId === actorId && !from) continue;
    const key = `${one.kind} ${one.personId}`;
    const known = first.get(key);
    if (known) known.count++;
    else first.set(key, { ...one, count: 1, ...(from && { from }) });
  }
  return [...first.values()];
};

/** Everybody whom it concerns, the actor too, once for each thing. */
const concerned = (happening: Happening): Omit<Told, "count">[] => {
  switch (happening.kind) {
    case "said": {
      const point = { commentId: happening.commentId };
      const mentioned = new Set(happening.mentioned);
      const others = new Set(happening.thread).difference(mentioned);
      return [...[...mentioned].map(tell("MENTIONED", point)), ...[...others].map(tell("REPLIED", point))];
    }
    case "turned":
      return [...new Set(happening.thread)].map(
        tell(happening.isResolved ? "THREAD_RESOLVED" : "THREAD_REOPENED", { commentId: happening.commentId }),
      );
    case "given":
      return happening.to === null ? [] : [tell("GIVEN", happening.at)(happening.to)];
    case "asked":
      return [{ ...tell("QUERY_DUE", { queryId: happening.queryId })(happening.by), from: happening.dueAt }];
    case "answered":
      return [tell("QUERY_ANSWERED", { queryId: happening.queryId })(happening.by)];
    case "readingsAsked":
      return happening.claimIds.map((claimId) => tell("READING_ASKED", { claimId })(happening.reader));
    case "settled": {
      const { claimId, first, second, outcome } = happening;
      const stands = (which: typeof outcome) => (outcome === which ? "READING_HELD" : "READING_OVERTURNED");
      return [tell(stands("FIRST"), { claimId })(first), tell(stands("SECOND"), { claimId })(second)];
    }
    case "proposalAnswered":
      return [tell(happening.isAccepted ? "PROPOSAL_ACCEPTED" : "PROPOSAL_DECLINED", { claimId: happening.claimId })(happening.by)];
    case "flagReopened":
      return [tell("FLAG_REOPENED", { flagId: happening.flagId })(happening.by)];
    case "textChanged":
      return [
        ...happening.recheck.map(({ personId, at }) => tell("RECHECK", at)(personId)),
        ...happening.orphaned.map(({ personId, at }) => tell("ORPHANED", at)(personId)),
        ...happening.flags.map(({ personId, at }) => tell("FLAG_REOPENED", at)(personId)),
      ];
    case "regrouped":
      return [...new Set(happening.workedOn)].map(tell("REGROUPED", { claimId: happening.claimId }));
    case "signedOff":
      return [tell("SIGNED_OFF", null)(happening.begunBy)];
    case "reopened":
      return [...new Set([happening.begunBy, happening.signedBy])].map(tell("REOPENED", null));
  }
};

const tell = (kind: NewsKind, point: Point) => (personId: string) => ({ personId, kind, point });
