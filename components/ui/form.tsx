"use client";

import { type ReactNode, useActionState, useEffect, useId, useRef } from "react";
import type { FormState } from "#server/lib/form-action";
import { FormContext } from "./form-context.ts";
import { Mark } from "./stamp.tsx";

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/**
 * A form that posts to a server action, with or without JavaScript. After a refusal it says every reason, keeps what was typed and moves to
 * the reasons; after a stale save it also shows what stands now (`mine`: the name of the field whose text stands beside it); when all went
 * well it says so. `label`: the form's name for screen readers, where no heading names it; `id`: its address on the page.
 */
export const Form = ({
  id: address,
  action,
  label,
  mine,
  className = "grid gap-4",
  children,
}: {
  id?: string;
  action: Action;
  label?: string;
  mine?: string;
  className?: string;
  children: ReactNode;
}) => {
  const id = useId();
  const [state, send] = useActionState<FormState, FormData>(action, {});
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.reasons?.length) alert.current?.focus();
  }, [state]);
  return (
    <FormContext value={{ id, state }}>
      <form id={address} action={send} aria-label={label} className={className} noValidate>
        {state.reasons && state.reasons.length > 0 && (
          <div ref={alert} role="alert" tabIndex={-1} className="grid gap-1 rounded border-l-2 border-red bg-red-wash px-3 py-2 text-sm">
            {state.reasons.map((reason) => (
              <p key={reason.text} className="flex items-baseline gap-2">
                <Mark shape="triangle" className="text-red" />
                {reason.field ? <a href={`#${id}-${reason.field}`}>{reason.text}</a> : reason.text}
              </p>
            ))}
          </div>
        )}
        {state.theirs !== undefined && <Both theirs={state.theirs} yours={mine ? state.values?.[mine] : undefined} />}
        {children}
        <output className={state.done ? "flex items-baseline gap-2 text-sm text-green" : "sr-only"}>
          {state.done && (
            <>
              <Mark shape="tick" /> {state.done}
            </>
          )}
        </output>
      </form>
    </FormContext>
  );
};

/** Two texts at once after a stale save. */
const Both = ({ theirs, yours }: { theirs: string; yours?: string }) => (
  <div className="grid gap-3 rounded border border-amber p-3 sm:grid-cols-2">
    <figure>
      <figcaption className="text-[0.8125rem] font-medium text-amber">Stands now</figcaption>
      <blockquote className="whitespace-pre-wrap font-serif">{theirs}</blockquote>
    </figure>
    <figure>
      <figcaption className="text-[0.8125rem] font-medium text-amber">Yours, not saved yet</figcaption>
      <blockquote className="whitespace-pre-wrap font-serif">
        {yours ?? "Still in the form below. Send it again to save it over what stands."}
      </blockquote>
    </figure>
  </div>
);
