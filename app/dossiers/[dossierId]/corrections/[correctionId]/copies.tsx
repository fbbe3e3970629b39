import { Link } from "#components/ui/link";
import { Section } from "#components/ui/page";
import type { CorrectionSheet } from "#server/corrections";

/** The other places that print the same words. `at`: the address of the dossier. */
export const Copies = ({ copies, at }: Pick<CorrectionSheet, "copies"> & { at: string }) => {
  if (!copies.length) return null;
  return (
    <Section title={`The same words elsewhere (${copies.length})`}>
      <ul className="grid gap-0.5 text-sm">
        {copies.map((copy) => (
          <li key={`${copy.documentId} ${copy.line} ${copy.place}`}>
            <Link href={`${at}/documents/${copy.documentId}`} className="inline-block min-h-6 text-blue underline underline-offset-2">
              {copy.key}
            </Link>
            , {copy.place}, line {copy.line}
          </li>
        ))}
      </ul>
    </Section>
  );
};
