"use client";

import { useContext } from "react";
import { Field, TextArea } from "./ui/field.tsx";
import { FormContext } from "./ui/form-context.ts";

/**
 * The text of a new version: pasted, or a file. A file is gone from its input once it was sent: its text comes back as it was, in JSON, because a form
 * sends other line ends than a text has.
 */
export const VersionText = () => {
  const { values } = useContext(FormContext).state;
  return (
    <div className="grid gap-4">
      <TextArea
        name="text"
        label="The whole new text"
        hint="As it is now, from its first line to its last."
        rows={10}
        className="font-serif"
      />
      <Field
        name="file"
        label="Or a file"
        hint="Plain text (.txt), up to 10 MB. It comes before what is pasted."
        type="file"
        accept=".txt,text/plain"
      />
      {values?.exact && (
        <>
          <input type="hidden" name="exact" value={values.exact} />
          <input type="hidden" name="fileName" value={values.fileName} />
          <p className="text-sm wrap-anywhere">
            Shown below: <strong className="font-semibold">{values.fileName}</strong>. Choose another file, or paste a text, to see that
            instead.
          </p>
        </>
      )}
    </div>
  );
};
