"use client";

import { useEffect, useRef } from "react";
import { rulings } from "#words";
import { useField } from "../ui/form-context.ts";
import { suggestEvidence } from "./suggestion.ts";

/** The eight rulings, each with its help and the key that chooses it. `prepared`: the one that is chosen to begin with. */
export const RulingRadios = ({ prepared }: { prepared?: string | undefined }) => {
  const { fieldId, value, reasons, describe } = useField("ruling", prepared);
  const fieldset = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    // A radio keeps its state when its default changes; what somebody has chosen stays.
    if (!prepared || fieldset.current?.querySelector(":checked")) return;
    const radio = fieldset.current?.querySelector<HTMLInputElement>(`[value="${prepared}"]`);
    if (radio) radio.checked = true;
  }, [prepared]);
  return (
    <fieldset ref={fieldset} id={fieldId} aria-describedby={describe(false)}>
      <legend className="mb-1 text-sm font-medium">Ruling</legend>
      <div className="grid grid-cols-[repeat(2,minmax(0,1fr))] gap-x-3 gap-y-0.5">
        {Object.entries(rulings).map(([ruling, { label, help }], i) => (
          <label key={ruling} className="flex min-h-6 items-baseline gap-2 rounded-sm px-1 py-0.5 has-checked:bg-blue-wash">
            <input
              type="radio"
              name="ruling"
              value={ruling}
              defaultChecked={value === ruling}
              data-key={i + 1}
              onChange={(event) => event.target.form && suggestEvidence(event.target.form, ruling)}
              className="size-4 shrink-0 translate-y-0.5 accent-ink"
            />
            <span className="leading-tight">
              <span className="text-sm">{label}</span>
              <span className="block text-[0.75rem] text-balance text-soft">{help}</span>
            </span>
          </label>
        ))}
      </div>
      <Reasons id={`${fieldId}-reasons`} texts={reasons.map((r) => r.text)} />
    </fieldset>
  );
};

/** Why the field was refused. */
export const Reasons = ({ id, texts }: { id: string; texts: readonly string[] }) =>
  texts.length > 0 && (
    <p id={id} className="text-[0.8125rem] font-medium text-red">
      {texts.join(" ")}
    </p>
  );
