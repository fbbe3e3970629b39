"use client";

import { useContext, useEffect, useRef, useState } from "react";
import { FormContext } from "./form-context.ts";
import { Notice } from "./notice.tsx";

/**
 * What the person had seen when they began to fill in the form around it. The page follows what others do; what is sent with a form does not, from the
 * first stroke on: what was written on an older state is refused, with both texts, and never goes over a newer one unnoticed.
 * `name`: where a form has seen more than one thing.
 */
export const Seen = ({ value, name = "seen" }: { value: string | number; name?: string }) => {
  const { state } = useContext(FormContext);
  const input = useRef<HTMLInputElement>(null);
  const isBegun = useRef(false);
  const [held, hold] = useState({ value, state });
  useEffect(() => {
    const form = input.current?.form;
    const begin = () => {
      isBegun.current = true;
    };
    form?.addEventListener("input", begin);
    return () => form?.removeEventListener("input", begin);
  }, []);
  useEffect(() => {
    // After an answer (refused or done) the person has what stands now before them.
    if (held.state !== state) isBegun.current = false;
    if (!isBegun.current && (held.value !== value || held.state !== state)) hold({ value, state });
  }, [value, state, held]);
  return (
    <>
      <input ref={input} type="hidden" name={name} value={held.value} />
      {held.value !== value && held.state === state && (
        <Notice tone="query">Somebody changed this since you began to write. Send yours to see both.</Notice>
      )}
    </>
  );
};
