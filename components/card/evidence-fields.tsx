"use client";

import { type ReactNode, useContext } from "react";
import { Field, Select, TextArea } from "../ui/field.tsx";
import { FormContext, useField } from "../ui/form-context.ts";
import { Reasons } from "./ruling-radios.tsx";

/** Fields of evidence that somebody brings along; a refused form opens them again. */
const own = [
  "address1",
  "archive1",
  "address2",
  "archive2",
  "words",
  "call",
  "formula",
  "result",
  "entry",
  "file",
  "evidenceNote",
] as const;

/** What supports the ruling: passages that stand ready (`children`), and whatever else there is. `documents`: to take a passage from. */
export const EvidenceFields = ({
  documents,
  children,
}: {
  documents: readonly (readonly [id: string, title: string])[];
  children?: ReactNode;
}) => {
  const { state } = useContext(FormContext);
  const { fieldId, reasons, describe } = useField("evidence");
  const isInUse = own.some((name) => state.values?.[name] || state.reasons?.some((r) => r.field === name));
  return (
    <fieldset id={fieldId} aria-describedby={describe(false)} className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-3">
      <legend className="mb-2 text-sm font-medium">Evidence</legend>
      <Reasons id={`${fieldId}-reasons`} texts={reasons.map((r) => r.text)} />
      {children}
      <details open={isInUse} className="group/own">
        <summary className="min-h-6 text-sm text-blue underline underline-offset-2">Add evidence of your own</summary>
        <div className="mt-2 grid gap-3 border-l border-line pl-3">
          <Field name="address1" label="Web address" placeholder="https://" inputMode="url" data-key="e" />
          <Field name="archive1" label="Address of an archived copy" placeholder="https://" inputMode="url" />
          <Field name="file" label="File" type="file" hint="A scan, a mail, a table: 5 MB at most. After a refusal choose it again." />
          <TextArea name="call" label="Call note" hint="Who said what, and when." rows={2} />
          <div className="grid grid-cols-[minmax(0,1fr)_7rem] gap-2 [&>*]:min-w-0">
            <Field name="formula" label="Calculation" placeholder="2024 − 2022 + 1" />
            <Field name="result" label="Result" placeholder="3" />
          </div>
          <Select name="wordsFrom" label="Passage of a document" options={[["", "Choose a document"], ...documents]} />
          <TextArea name="words" label="Its words, copied from there" rows={2} />
          <Field name="entry" label="Register entry" hint="Its id, as the register page shows it." />
          <TextArea name="evidenceNote" label="Note" rows={2} />
          <Field name="address2" label="Second web address" placeholder="https://" inputMode="url" />
          <Field name="archive2" label="Address of its archived copy" placeholder="https://" inputMode="url" />
        </div>
      </details>
    </fieldset>
  );
};
