import { Link } from "#components/ui/link";
import { Section } from "#components/ui/page";
import { Stamp } from "#components/ui/stamp";
import { When } from "#components/ui/when";
import type { PastSignOff } from "#server/sign-off/past";

/** Names that stood under the dossier and were taken back, and whether its texts are still those. */
export const Past = ({ signOffs, at }: { signOffs: readonly PastSignOff[]; at: string }) =>
  signOffs.length > 0 && (
    <Section title="Earlier sign-offs">
      <ul className="text-sm">
        {signOffs.map(({ id, person, createdAt, reopening, since }) => (
          <li key={id} className="grid gap-0.5 border-b border-line py-2">
            <p>
              {person.name}, <When at={createdAt} />
            </p>
            {reopening && (
              <p className="wrap-anywhere text-soft">
                Reopened by {reopening.person.name}, <When at={reopening.createdAt} />: {reopening.reason}
              </p>
            )}
            {since.length > 0 && <Stamp tone="query">No longer of the current text</Stamp>}
            {since.map(({ number, document }) => (
              <p key={document.id} className="wrap-anywhere">
                <Link href={`${at}/documents/${document.id}/versions`} className="underline underline-offset-2">
                  {document.title}
                </Link>{" "}
                {number === 1 ? "came in since." : `is version ${number} since.`}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
