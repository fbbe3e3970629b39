import type { EvidenceSheet } from "#server/claim-card";
import { evidenceKinds } from "#words";
import { dated } from "../ui/dated.tsx";
import { Link } from "../ui/link.tsx";

/** What supports a verdict or a proposal, piece by piece. */
export const EvidenceList = ({ pieces }: { pieces: readonly EvidenceSheet[] }) =>
  pieces.length > 0 && (
    <ul className="grid gap-1.5 text-sm">
      {pieces.map((piece) => (
        <li key={piece.id} className="border-l border-line pl-2.5">
          <span className="text-[0.8125rem] text-soft">{evidenceKinds[piece.kind]}</span>
          <Piece piece={piece} />
        </li>
      ))}
    </ul>
  );

const Piece = ({ piece }: { piece: EvidenceSheet }) => {
  if (piece.kind === "PASSAGE" && piece.document)
    return (
      <p className="wrap-anywhere">
        “<span className="font-serif">{piece.text}</span>” —{" "}
        <Link href={addressOf(piece)}>
          {piece.document.title}, version {piece.version?.number ?? 1}
        </Link>
      </p>
    );
  if (piece.kind === "ADDRESS" && piece.address)
    return (
      <p className="wrap-anywhere">
        <Away href={piece.address} />
        {piece.archiveAddress && (
          <>
            {" "}
            · archived: <Away href={piece.archiveAddress} />
          </>
        )}
      </p>
    );
  if (piece.kind === "FILE" && piece.fileId)
    return (
      <p className="wrap-anywhere">
        <a href={`/files/${piece.fileId}`} download>
          {piece.text}
        </a>
      </p>
    );
  if (piece.kind === "REGISTER" && piece.text) return <p className="wrap-anywhere">{dated(piece.text)}</p>;
  return <p className="wrap-anywhere whitespace-pre-wrap">{piece.text ?? piece.registerEntry}</p>;
};

/** The passage where it stood when it was cited: in the text as it is, or in an earlier version. */
const addressOf = ({ document, documentId, version, start, end }: EvidenceSheet): string =>
  !version || version.number === document?.versions[0]?.number
    ? `/documents/${documentId}?at=${start ?? 0}`
    : `/dossiers/${document?.dossierId}/documents/${documentId}/versions/${version.number}?from=${start}&to=${end}#passage`;

const Away = ({ href }: { href: string }) => (
  <a href={href} rel="noreferrer noopener" target="_blank">
    {href}
    <span className="sr-only"> (opens a new window)</span>
  </a>
);
