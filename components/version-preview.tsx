"use client";

import { useContext, useEffect, useRef } from "react";
import type { ToldClaim, VersionPreview } from "#server/versions";
import { rulings, versionFates } from "#words";
import { WordDiff } from "./card/word-diff.tsx";
import { Changes } from "./changes.tsx";
import { Button } from "./ui/button.tsx";
import { Disclosure } from "./ui/disclosure.tsx";
import { FormContext } from "./ui/form-context.ts";
import { Stamp } from "./ui/stamp.tsx";

/** So many claims of a kind are shown; the rest is counted. Those that somebody ruled on come first. */
const shown = 25;

/** What the text in the form around it would change, once it was sent to be looked at; the eye and the reader are led there. */
export const Preview = () => {
  const { state } = useContext(FormContext);
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    if (state.shown) region.current?.focus();
  }, [state]);
  return (
    state.shown && (
      <section
        ref={region}
        aria-label="What it would change"
        tabIndex={-1}
        className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-4 outline-none"
      >
        <WouldChange preview={state.shown as VersionPreview} />
      </section>
    )
  );
};

const WouldChange = ({ preview: { number, sha256, changes, count, changed, orphaned } }: { preview: VersionPreview }) => (
  <>
    <h2 className="text-base font-semibold">What version {number + 1} would change</h2>
    <dl className="grid grid-cols-2 gap-x-6 gap-y-3 border-y border-line py-3 sm:grid-cols-4">
      {(["exact", "changed", "orphaned", "fresh"] as const).map((fate) => (
        <div key={fate}>
          <dt>
            <Stamp tone={versionFates[fate].tone} {...(fate === "changed" ? { shape: "again" } : {})}>
              {versionFates[fate].label}
            </Stamp>
          </dt>
          <dd>
            <span className="tabular font-serif text-2xl">{count[fate]}</span>{" "}
            <span className="text-[0.8125rem] text-soft">{count[fate] === 1 ? "claim" : "claims"}</span>
            <span className="block text-[0.8125rem] text-soft">{versionFates[fate].help}</span>
          </dd>
        </div>
      ))}
    </dl>
    {changed.length > 0 && (
      <Disclosure title={`Claims that need a re-check (${changed.length})`} open={changed.some(({ ruling }) => ruling)}>
        <ToldClaims claims={changed} />
      </Disclosure>
    )}
    {orphaned.length > 0 && (
      <Disclosure title={`Claims whose words are gone (${orphaned.length})`} open={orphaned.some(({ ruling }) => ruling)}>
        <ToldClaims claims={orphaned} />
      </Disclosure>
    )}
    <Disclosure title={changes ? `The text, in ${changes.length === 1 ? "1 place" : `${changes.length} places`}` : "The text"} open>
      <Changes changes={changes} />
    </Disclosure>
    <input type="hidden" name="previewed" value={sha256} />
    <input type="hidden" name="seen" value={number} />
    <div>
      <Button name="act" value="bring">
        Bring in as version {number + 1}
      </Button>
    </div>
  </>
);

const ToldClaims = ({ claims }: { claims: readonly ToldClaim[] }) => {
  const ruledFirst = [...claims].sort((a, b) => Number(a.ruling === null) - Number(b.ruling === null));
  return (
    <>
      <ul className="grid gap-3">
        {ruledFirst.slice(0, shown).map(({ id, quote, ruling, before, pieces }) => (
          <li key={id} className="grid gap-0.5 border-l border-line pl-3">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <span className="font-serif wrap-anywhere">“{quote}”</span>
              {ruling ? (
                <Stamp tone={rulings[ruling].tone}>{rulings[ruling].label}</Stamp>
              ) : (
                <span className="text-[0.8125rem] text-soft">not ruled on</span>
              )}
            </p>
            {pieces ? (
              <div className="text-sm">
                <WordDiff pieces={pieces} named={["before", "now"]} />
              </div>
            ) : (
              <p className="font-serif text-sm wrap-anywhere text-soft">{before}</p>
            )}
          </li>
        ))}
      </ul>
      {claims.length > shown && <p className="mt-2 text-sm text-soft">and {claims.length - shown} more</p>}
    </>
  );
};
