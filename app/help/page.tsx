import type { Metadata } from "next";
import { Button } from "#components/ui/button";
import { Form } from "#components/ui/form";
import { Link } from "#components/ui/link";
import { Page, PageHead, Section } from "#components/ui/page";
import { Stamp } from "#components/ui/stamp";
import { requireActor } from "#server/lib/session";
import { getTourStep } from "#server/tour";
import { tourSteps } from "#server/tour-steps";
import { rulings } from "#words";
import { moveTour } from "./actions.ts";

export const metadata: Metadata = { title: "Help" };

/** The tour in words, and what the verdicts say. */
export default async function Help() {
  const left = await getTourStep(await requireActor());
  return (
    <Page>
      <PageHead title="Help" about="How a dossier is worked through, and what the words mean." />
      <Section title="The way through a dossier">
        <ol className="grid max-w-prose gap-3">
          {tourSteps.map(({ title, says }, i) => (
            <li key={title} className="grid grid-cols-[1.5rem_1fr]">
              <span className="tabular text-soft">{i + 1}</span>
              <div>
                <h3 className="font-medium">{title}</h3>
                <p className="text-sm">{says}</p>
              </div>
            </li>
          ))}
        </ol>
        <Form action={moveTour} label="The tour" className="mt-4 flex flex-wrap items-center gap-2">
          <Button name="to" value="0">
            {left === null ? "Take the tour" : "Take the tour from the beginning"}
          </Button>
          {left !== null && left > 0 && (
            <Button look="plain" name="to" value={left}>
              Go on at “{tourSteps[left]?.title}”
            </Button>
          )}
          <p className="text-sm text-soft">
            Two minutes, in a dossier of yours. The sample dossier, where there is one, is there to try things in: it is in the list of{" "}
            <Link href="/dossiers">dossiers</Link>.
          </p>
        </Form>
      </Section>
      <Section title="What a verdict says">
        <dl className="grid max-w-prose gap-x-6 gap-y-1 text-sm sm:grid-cols-[14rem_1fr]">
          {Object.values(rulings).map(({ label, help, tone }) => (
            <div key={label} className="sm:col-span-2 sm:grid sm:grid-cols-subgrid">
              <dt>
                <Stamp tone={tone}>{label}</Stamp>
              </dt>
              <dd className="text-soft">{help}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title="Keys and search">
        <p className="max-w-prose text-sm">
          Ctrl K (⌘ K on a Mac) leads to any dossier, document, claim number, person and page, and does whatever can be done on the page
          that is open.{" "}
          <a href="/account#keys" data-opens="keys" data-key="?">
            The list of keys
          </a>
          ; each can be changed or switched off in <Link href="/account#keys">your account</Link>. The <Link href="/search">search</Link>{" "}
          goes over the words of everything that you may see.
        </p>
      </Section>
    </Page>
  );
}
