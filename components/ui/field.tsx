"use client";

import { type ComponentProps, type ReactNode, useContext, useState } from "react";
import type { FormState } from "#server/lib/form-action";
import type { Reason } from "#server/lib/refusal";
import { FormContext, useField } from "./form-context.ts";

const box =
  "block w-full rounded border border-edge bg-sheet px-2.5 py-1 text-ink placeholder:text-soft aria-invalid:border-red aria-invalid:outline-1 aria-invalid:outline-red";

type Frame = { name: string; label: ReactNode; hint?: ReactNode };

/** The label above, the hint and the reasons below. */
const Framed = ({
  fieldId,
  label,
  hint,
  reasons,
  children,
}: Omit<Frame, "name"> & { fieldId: string; reasons: Reason[]; children: ReactNode }) => (
  <div className="grid gap-1">
    <label htmlFor={fieldId} className="text-sm font-medium">
      {label}
    </label>
    {children}
    {hint && (
      <p id={`${fieldId}-hint`} className="text-[0.8125rem] text-soft">
        {hint}
      </p>
    )}
    {reasons.length > 0 && (
      <p id={`${fieldId}-reasons`} className="text-[0.8125rem] font-medium text-red">
        {reasons.map((reason) => reason.text).join(" ")}
      </p>
    )}
  </div>
);

/** One input, with its label. What was typed stays after a refusal (a password and a file never do). */
export const Field = ({ name, label, hint, defaultValue, className = "", ...input }: Frame & Omit<ComponentProps<"input">, "name">) => {
  const { fieldId, value, reasons, describe } = useField(name, defaultValue?.toString());
  const isKept = input.type !== "password" && input.type !== "file";
  return (
    <Framed fieldId={fieldId} label={label} hint={hint} reasons={reasons}>
      <input
        {...input}
        id={fieldId}
        name={name}
        defaultValue={isKept ? value : undefined}
        aria-invalid={reasons.length > 0 || undefined}
        aria-describedby={describe(Boolean(hint))}
        className={`${box} h-8 file:mr-3 ${className}`}
      />
    </Framed>
  );
};

/** Several lines, with their label. */
export const TextArea = ({
  name,
  label,
  hint,
  defaultValue,
  className = "",
  rows = 3,
  ...area
}: Frame & Omit<ComponentProps<"textarea">, "name">) => {
  const { fieldId, value, reasons, describe } = useField(name, defaultValue?.toString());
  return (
    <Framed fieldId={fieldId} label={label} hint={hint} reasons={reasons}>
      <textarea
        {...area}
        id={fieldId}
        name={name}
        rows={rows}
        defaultValue={value}
        aria-invalid={reasons.length > 0 || undefined}
        aria-describedby={describe(Boolean(hint))}
        className={`${box} ${className}`}
      />
    </Framed>
  );
};

/** One of a list. `options`: value and what people read. */
export const Select = ({
  name,
  label,
  hint,
  options,
  defaultValue,
  ...select
}: Frame & { options: readonly (readonly [value: string, text: string])[] } & Omit<ComponentProps<"select">, "name" | "children">) => {
  const { state } = useContext(FormContext);
  const { fieldId, value, reasons, describe } = useField(name, defaultValue?.toString());
  const [chosen, choose] = useState<{ state: FormState; over: string | undefined } | null>(null);
  // React takes a select's default once: the key makes it anew when a refused form, or somebody else's act, brings another value. What has been chosen since the
  // form last answered stays.
  const key = chosen?.state === state ? chosen.over : value;
  return (
    <Framed fieldId={fieldId} label={label} hint={hint} reasons={reasons}>
      <select
        {...select}
        key={key}
        onChange={() => choose({ state, over: key })}
        id={fieldId}
        name={name}
        defaultValue={value}
        aria-invalid={reasons.length > 0 || undefined}
        aria-describedby={describe(Boolean(hint))}
        className={`${box} h-8`}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </Framed>
  );
};
