"use client";

import { type ReactNode, useContext, useState } from "react";
import { Disclosure } from "./disclosure.tsx";
import { FormContext } from "./form-context.ts";

/** The fields of the form around it, closed until asked for. A form that was refused shows them: without script the page is made anew and would hide what was typed. */
export const FormDisclosure = ({
  title,
  id,
  open = false,
  children,
}: {
  title: ReactNode;
  id?: string;
  open?: boolean;
  children: ReactNode;
}) => {
  const { state } = useContext(FormContext);
  const isRefused = Boolean(state.reasons?.length);
  const [wasRefused, hold] = useState(isRefused);
  // It does not close over whoever sends it again.
  if (isRefused && !wasRefused) hold(true);
  return (
    <Disclosure title={title} {...(id ? { id } : {})} open={open || wasRefused}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3">{children}</div>
    </Disclosure>
  );
};
