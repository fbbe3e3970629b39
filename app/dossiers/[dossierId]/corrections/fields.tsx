import { Field, Select, TextArea } from "#components/ui/field";
import type { CorrectionDraft } from "#server/correction-draft";
import { claimKinds, correctionTypes, severities } from "#words";

type Document = { id: string; key: string; title: string };

const options = (words: Record<string, string | { label: string }>) =>
  Object.entries(words).map(([value, word]) => [value, typeof word === "string" ? word : word.label] as const);

/** The fields of a correction. `given`: with what they begin. */
export const CorrectionFields = ({
  documents,
  given,
}: {
  documents: readonly Document[];
  given: CorrectionDraft & { type?: string; notice?: string; cause?: string | null };
}) => (
  <>
    {given.flagId && <input type="hidden" name="flagId" value={given.flagId} />}
    {given.claimId && <input type="hidden" name="claimId" value={given.claimId} />}
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <Select
        name="documentId"
        label="Document"
        options={documents.map((d) => [d.id, `${d.key}: ${d.title}`] as const)}
        defaultValue={given.documentId}
      />
      <Select name="type" label="Type" options={options(correctionTypes)} defaultValue={given.type} />
      <Select name="severity" label="Severity" options={options(severities)} defaultValue={given.severity ?? "ERROR"} />
      <Select name="kind" label="What kind of error" options={options(claimKinds)} defaultValue={given.kind ?? "STATEMENT"} />
    </div>
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <TextArea
        name="asPublished"
        label="As published"
        hint="Word for word as in the document; where it stands is worked out from them."
        defaultValue={given.asPublished}
        rows={3}
        required
        className="font-serif text-[1.0625rem]"
      />
      <TextArea
        name="shouldRead"
        label="Should read"
        hint="Empty only for a withdrawal."
        defaultValue={given.shouldRead}
        rows={3}
        className="font-serif text-[1.0625rem]"
      />
    </div>
    <TextArea
      name="why"
      label="What was wrong"
      hint="One sentence, without names of staff."
      defaultValue={given.why}
      rows={2}
      required
      maxLength={1000}
    />
    <TextArea
      name="notice"
      label="Notice for readers"
      hint="Left empty, it is proposed from the fields above. A change before publication needs none."
      defaultValue={given.notice}
      rows={3}
      className="font-serif text-[1.0625rem]"
    />
    <Field
      name="cause"
      label="How it came about (internal)"
      hint="Never exported."
      defaultValue={given.cause ?? ""}
      maxLength={1000}
      autoComplete="off"
    />
  </>
);
