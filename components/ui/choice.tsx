"use client";

import { type ReactNode, useContext } from "react";
import { FormContext, useField } from "./form-context.ts";

/** One of a few, all seen at once. `options`: value, what people read, a hint where one is needed, and the key that chooses it. */
export const Radios = ({
  name,
  label,
  options,
  defaultValue,
}: {
  name: string;
  label: ReactNode;
  options: readonly { value: string; text: ReactNode; hint?: ReactNode; shortcut?: string }[];
  defaultValue?: string;
}) => {
  const { fieldId, value, reasons, describe } = useField(name, defaultValue);
  return (
    <fieldset className="grid gap-1" aria-describedby={describe(false)}>
      <legend className="mb-1 text-sm font-medium">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="flex min-h-6 items-baseline gap-2">
          <input
            type="radio"
            name={name}
            value={option.value}
            data-key={option.shortcut}
            defaultChecked={value === option.value}
            id={option === options[0] ? fieldId : undefined}
            className="size-4 shrink-0 translate-y-0.5 accent-ink"
          />
          <span>
            {option.text}
            {option.hint && <span className="ml-2 text-[0.8125rem] text-soft">{option.hint}</span>}
          </span>
        </label>
      ))}
      {reasons.length > 0 && (
        <p id={`${fieldId}-reasons`} className="text-[0.8125rem] font-medium text-red">
          {reasons.map((reason) => reason.text).join(" ")}
        </p>
      )}
    </fieldset>
  );
};

/** What evidence that stands ready says of the claim: that it is right, or that it is not. */
export type Speaks = "right" | "wrong";

/** Yes or no: sends "on", or nothing. `supports`: a ruling that takes it as its evidence by itself (see `suggestEvidence`). */
export const Checkbox = ({
  name,
  label,
  defaultChecked = false,
  supports,
}: {
  name: string;
  label: ReactNode;
  defaultChecked?: boolean;
  supports?: Speaks;
}) => {
  const { state } = useContext(FormContext);
  const { fieldId, reasons, describe } = useField(name);
  const isChecked = state.values ? state.values[name] === "on" : defaultChecked;
  return (
    <div>
      <label className="flex min-h-6 items-baseline gap-2">
        <input
          type="checkbox"
          id={fieldId}
          name={name}
          defaultChecked={isChecked}
          aria-describedby={describe(false)}
          data-supports={supports}
          className="size-4 shrink-0 translate-y-0.5 accent-ink"
        />
        <span>{label}</span>
      </label>
      {reasons.length > 0 && (
        <p id={`${fieldId}-reasons`} className="text-[0.8125rem] font-medium text-red">
          {reasons.map((reason) => reason.text).join(" ")}
        </p>
      )}
    </div>
  );
};
