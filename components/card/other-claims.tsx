"use client";

import type { Neighbour } from "#server/neighbours";
import { claimKinds } from "#words";
import { Checkbox } from "../ui/choice.tsx";
import { useField } from "../ui/form-context.ts";
import { Reasons } from "./ruling-radios.tsx";

/** The claims near the open one, each with a box: those that it is merged with. */
export const OtherClaims = ({ claims }: { claims: readonly Neighbour[] }) => {
  const { fieldId, reasons, describe } = useField("others");
  return (
    <fieldset id={fieldId} aria-describedby={describe(false)} className="grid min-w-0 gap-1">
      <legend className="mb-1 text-sm font-medium">Merge it with</legend>
      {claims.map(({ id, kind, quote }) => (
        <Checkbox
          key={id}
          name={`with.${id}`}
          label={
            <>
              <span className="font-serif wrap-anywhere">“{quote}”</span>{" "}
              <span className="text-[0.8125rem] text-soft">{claimKinds[kind]}</span>
            </>
          }
        />
      ))}
      <Reasons id={`${fieldId}-reasons`} texts={reasons.map((r) => r.text)} />
    </fieldset>
  );
};
