"use client";

import { createContext, useContext } from "react";
import type { FormState } from "#server/lib/form-action";

/** What the fields of a form know of it. `id`: begins the ids of its fields. */
export const FormContext = createContext<{ id: string; state: FormState }>({ id: "form", state: {} });

/** What a field shows: its id, what was typed before, and the reasons that are about it. */
export const useField = (name: string, fallback?: string) => {
  const { id, state } = useContext(FormContext);
  const fieldId = `${id}-${name}`;
  const reasons = (state.reasons ?? []).filter((reason) => reason.field === name);
  return {
    fieldId,
    value: state.values?.[name] ?? fallback,
    reasons,
    describe: (hasHint: boolean) => {
      const ids = [hasHint && `${fieldId}-hint`, reasons.length > 0 && `${fieldId}-reasons`].filter(Boolean);
      return ids.length ? ids.join(" ") : undefined;
    },
  };
};
