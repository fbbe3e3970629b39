"use client";

import { type ReactNode, useContext } from "react";
import { Disclosure } from "./disclosure.tsx";
import { FormContext } from "./form-context.ts";

/** The fields of the form around it, closed until asked for. A form that was refused shows them: without script the page is made anew and would hide what was typed. */
export const FormDisclosure = ({ title, children }: { title: ReactNode; children: ReactNode }) => {
  const { state } = useContext(FormContext);
  return (
    <Disclosure title={title} open={Boolean(state.reasons?.length)}>
      {children}
    </Disclosure>
  );
};
