"use client";

import { type ChangeEvent, useContext, useEffect, useRef, useState } from "react";
import { type DetailValues, DocumentDetails } from "./document-details.tsx";
import { FormContext, useField } from "./ui/form-context.ts";

/** `describedBy`: the dossier file that brings its details, or itself where it is one. */
type Chosen = { file: File; describedBy: string | null };

/** Bytes of one form; the server takes a little more (next.config.js). */
const mostAtOnce = 40 * 1024 * 1024;

/**
 * The files of an import. Without JavaScript: one input, one set of details for all. With it: a row of details for each file, but for those
 * that a dossier file describes. Files stay chosen after a refusal.
 */
export const FileRows = ({ values }: { values: DetailValues }) => {
  const { state } = useContext(FormContext);
  const { fieldId, reasons, describe } = useField("files");
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen[]>([]);
  const [typed, setTyped] = useState(values);
  const [isTooMuch, setIsTooMuch] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a form is emptied whenever its state comes back
  useEffect(() => {
    if (!input.current || input.current.files?.length || !chosen.length) return;
    const kept = new DataTransfer();
    for (const { file } of chosen) kept.items.add(file);
    input.current.files = kept.files;
  }, [state]);

  const choose = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(currentTarget.files ?? [])];
    const isTooMuch = files.reduce((sum, file) => sum + file.size, 0) > mostAtOnce;
    setIsTooMuch(isTooMuch);
    if (isTooMuch) currentTarget.value = "";
    if (isTooMuch) return setChosen([]);
    if (!chosen.length && currentTarget.form) setTyped(typedIn(currentTarget.form, values));
    setChosen(await describedFiles(files));
  };

  return (
    <>
      <div className="grid gap-1">
        <label htmlFor={fieldId} className="text-sm font-medium">
          Files
        </label>
        <input
          ref={input}
          id={fieldId}
          name="files"
          type="file"
          multiple
          accept=".txt,.json,text/plain,application/json"
          onChange={choose}
          aria-invalid={reasons.length > 0 || undefined}
          aria-describedby={describe(true)}
          className="block w-full rounded border border-edge bg-sheet p-1.5 text-sm file:mr-3 file:min-h-7 file:rounded file:border file:border-edge file:bg-wash file:px-2.5 file:text-sm file:text-ink"
        />
        <p id={`${fieldId}-hint`} className="text-[0.8125rem] text-soft">
          Plain text (.txt), or a dossier.json together with the files that it names. Each up to 10 MB.
        </p>
      </div>
      {isTooMuch && (
        <p role="alert" className="text-[0.8125rem] font-medium text-red">
          Together these files are larger than 40 MB, so none is chosen. Bring them in by parts.
        </p>
      )}
      {chosen.length === 0 && <DocumentDetails values={values} hasTitle={false} />}
      {chosen.map(({ file, describedBy }, i) => (
        <fieldset key={`${file.name} ${file.lastModified}`} className="grid gap-2 border-t border-line pt-2">
          <legend className="float-left text-sm font-semibold wrap-anywhere">
            {file.name} <span className="font-normal text-soft">{size(file.size)}</span>
          </legend>
          {describedBy ? (
            <p className="text-[0.8125rem] text-soft">
              {describedBy === file.name ? "Brings titles, outlets, dates, zones and roles of its own." : `Described by ${describedBy}.`}
            </p>
          ) : (
            <DocumentDetails suffix={`-${i}`} values={i === 0 ? typed : { ...typed, role: "source" }} />
          )}
        </fieldset>
      ))}
    </>
  );
};

const size = (bytes: number) =>
  bytes < 1024 ? `${bytes} bytes` : bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** What was typed for all files before any was chosen: each row begins with it. */
const typedIn = (form: HTMLFormElement, values: DetailValues): DetailValues => {
  const data = new FormData(form);
  return Object.fromEntries(
    ["outlet", "published", "timezone", "role"].map((name) => [name, data.get(name)?.toString() ?? values[name as keyof DetailValues]]),
  );
};

const describedFiles = async (files: File[]): Promise<Chosen[]> => {
  const describedBy = new Map<string, string>();
  for (const file of files.filter((f) => /\.json$/i.test(f.name) && f.size < 20_000_000)) {
    describedBy.set(file.name, file.name);
    try {
      const { documents } = JSON.parse(await file.text());
      for (const { file: named } of documents)
        if (typeof named === "string") describedBy.set(named.slice(named.lastIndexOf("/") + 1), file.name);
    } catch {
      // what is wrong with it is said when it is sent
    }
  }
  return files.map((file) => ({ file, describedBy: describedBy.get(file.name) ?? null }));
};
