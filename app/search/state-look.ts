import { lookOf } from "#components/claim-stamp";
import type { Hit } from "#server/search";
import { correctionStates, documentRoles, flagStates, progress, rulings, type Tone, threadStates } from "#words";

const looks: Record<Hit["what"], Record<string, { label: string; tone: Tone }>> = {
  claims: progress,
  documents: {
    DRAFT: { label: documentRoles.DRAFT, tone: "quiet" },
    SOURCE: { label: documentRoles.SOURCE, tone: "quiet" },
  },
  verdicts: rulings,
  comments: threadStates,
  flags: flagStates,
  corrections: correctionStates,
};

/** How a state of one group looks; one that nobody knows is told as it is. */
export const stateLook = (what: Hit["what"], state: string): { label: string; tone: Tone } =>
  (Object.hasOwn(looks[what], state) ? looks[what][state] : undefined) ?? { label: state, tone: "quiet" };

/** How a hit looks: a checked claim shows its ruling. */
export const hitLook = ({ what, state, ruling }: Hit) =>
  what === "claims"
    ? lookOf({ progress: state as keyof typeof progress, ruling: ruling as keyof typeof rulings | null, isCheckable: true })
    : { word: stateLook(what, state).label, tone: stateLook(what, state).tone };
