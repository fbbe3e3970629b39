import type { Reading } from "../reading.ts";
import type { Register } from "../register/entries.ts";
import type { Claim, ClaimKind, Relation, Severity, Side } from "../types.ts";

/** The readings that are compared, in the order of their ids, and the register that may decide. `memory`: what stays of it for the next comparison hangs on this. */
export type Dossier = { readings: readonly Reading[]; register: Register; memory?: object };

/** One passage with its value, as a check sees it. `says`: the value in words, for people. */
export type Member<V> = { reading: Reading; claim?: Claim; side: Side; value: V; says: string };

/** What may be compared with each other: same person, same series, same event. `key` is stable and without positions. */
export type Group<V> = { key: string; label: string; members: readonly Member<V>[] };

/** What a check answers of a group. `words` are handed to the sentence of its reason. */
export type Answer<V, R extends string> = {
  relation: Relation;
  reason: R;
  sides: readonly Member<V>[];
  words?: Record<string, string>;
  severity?: Severity;
  suggestion?: string;
  reference?: { entry: string; source: string };
};

/** A text of an example; a bare string is a source without a date. */
export type ExampleText = string | { text: string; published?: string; timezone?: string; role?: "draft" | "source" };
/** Short texts; `quotes`: words that the sides must touch. */
export type Example = { texts: ExampleText[]; quotes?: string[] };

/**
 * A check is one file and the whole truth about itself. `about` puts together what may be compared, so that nothing is compared with
 * everything; `compare` answers; `says` has one sentence for each reason; `examples` has, for each reason, texts that must raise it, and
 * texts about which it must be silent. A reason without a sentence or an example does not compile.
 * `point`: what row of the grid a group makes; absent where a check is about layout.
 */
export type Check<V = unknown, R extends string = string> = {
  id: string;
  asks: string;
  severity: Severity;
  point?: ClaimKind;
  about: (dossier: Dossier) => Group<V>[];
  compare: (group: Group<V>, by: Pick<Dossier, "register">) => Answer<V, R>[];
  says: { [reason in R]: (answer: Answer<V, R>) => string };
  examples: { [reason in NoInfer<R>]: [Example, ...Example[]] } & { silent: [Example, ...Example[]] };
};

/** Ties value and reasons together by type, and lets the list hold checks of any value. */
export const defineCheck = <V, R extends string>(check: Check<V, R>): Check => check as unknown as Check;
