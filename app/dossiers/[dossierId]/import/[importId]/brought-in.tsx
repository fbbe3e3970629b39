import { Link } from "#components/ui/link";
import type { ImportedDocument } from "#server/imports";
import { documentRoles } from "#words";

/** One document as it was understood, with the way to put that right. */
export const BroughtIn = ({ document, at }: { document: ImportedDocument; at: string }) => (
  <li className="border-b border-line py-3">
    <h2>
      <Link
        href={`${at}/documents/${document.id}`}
        className="inline-block min-h-6 font-serif text-lg leading-snug wrap-anywhere hover:underline"
      >
        {document.title}
      </Link>
    </h2>
    <dl className="mt-1 grid grid-cols-[7rem_minmax(0,1fr)] gap-x-3 gap-y-0.5 text-sm [&>dt]:text-soft">
      <dt>Role</dt>
      <dd>{documentRoles[document.role]}</dd>
      <dt>Outlet</dt>
      <dd className="wrap-anywhere">{document.outlet ?? "Not known"}</dd>
      <dt>Published</dt>
      <dd>
        {document.publication}
        {!document.published && <span className="block text-amber">Words like “last month” stay open until the date is known.</span>}
      </dd>
      <dt>Short name</dt>
      <dd className="wrap-anywhere">{document.key}</dd>
      <dt>Text</dt>
      <dd className="wrap-anywhere">
        {document.length.toLocaleString("en-GB")} characters{document.name ? ` of “${document.name}”` : ", pasted"}
        {document.charset && `, read as ${document.charset}`}
      </dd>
      <dt>Read</dt>
      <dd>
        {document.claims ? (
          `${document.claims} claims`
        ) : (
          <span className="text-amber">No claim was found. Is it English, and is it the text itself?</span>
        )}
      </dd>
    </dl>
    <p className="mt-1 text-sm">
      <Link href={`${at}/documents/${document.id}/details`}>Put details right</Link>
    </p>
  </li>
);
