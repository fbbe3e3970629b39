/**
 * A "no" that people read: all of its reasons, in sentences. Thrown by acts, shown by the form that was sent.
 * `field`: the input that a reason is about.
 */
export type Reason = { text: string; field?: string };

export class Refusal extends Error {
  readonly reasons: Reason[];
  constructor(reasons: (Reason | string)[]) {
    super(reasons.map((r) => (typeof r === "string" ? r : r.text)).join(" "));
    this.name = "Refusal";
    this.reasons = reasons.map((r) => (typeof r === "string" ? { text: r } : r));
  }
}

/** It is not there, or not the actor's: the two look the same. */
export class NotThere extends Refusal {
  constructor(noun: string) {
    super([`There is no such ${noun}.`]);
    this.name = "NotThere";
  }
}

/** Somebody saved first. `theirs`: what stands now, in words, to be shown beside what was typed. */
export class Stale extends Refusal {
  readonly theirs: string;
  constructor(theirs: string, sentence = "Somebody else saved this in the meantime. Both texts are shown; yours is not saved yet.") {
    super([sentence]);
    this.name = "Stale";
    this.theirs = theirs;
  }
}
