import { dated } from "#components/ui/dated";
import { Disclosure } from "#components/ui/disclosure";
import { Section } from "#components/ui/page";
import { Mark, Stamp } from "#components/ui/stamp";
import type { Reason, Shown, ShownCheck } from "#server/checks";
import { relations, severities } from "#words";

type SeverityKey = keyof typeof severities;
const severityOf = (severity: string) => severities[severity.toUpperCase() as SeverityKey];

/** The stamp of a reason: a conflict by its gravity, an agreement as a tick, anything unclear as a query. */
const ReasonStamp = ({ relation, severity }: Reason) => {
  if (relation === "agreement") return <Stamp tone={relations.AGREEMENT.tone}>{relations.AGREEMENT.label}</Stamp>;
  if (relation === "unclear") return <Stamp tone={relations.UNCLEAR.tone}>{relations.UNCLEAR.label}</Stamp>;
  return <Stamp tone={severityOf(severity).tone}>{severityOf(severity).label}</Stamp>;
};

const Texts = ({ texts }: { texts: Shown[] }) => (
  <ul className="grid gap-1 border-l border-line pl-3">
    {texts.map((text) => (
      <li key={text.text} className="font-serif whitespace-pre-wrap wrap-anywhere">
        {text.text}
        {text.published && <span className="ml-2 font-sans text-[0.8125rem] whitespace-nowrap text-soft">{dated(text.published)}</span>}
      </li>
    ))}
  </ul>
);

const Told = ({ told }: { told: Reason["told"] }) => (
  <>
    {told.map(({ sentence, texts }) => (
      <div key={sentence} className="mb-3 grid gap-1.5 last:mb-0">
        <p className="wrap-anywhere">{dated(sentence)}</p>
        <Texts texts={texts} />
      </div>
    ))}
  </>
);

/** One check: what it asks, what it says and of which texts, and when it is silent. */
export const CheckSection = ({ check }: { check: ShownCheck }) => (
  <Section
    id={check.id}
    title={check.asks}
    actions={<span className="inline-block text-[0.8125rem] text-soft first-letter:uppercase">{check.id}</span>}
  >
    <ul className="grid gap-5">
      {check.reasons.map((reason) => (
        <li key={reason.reason} className="grid gap-1.5 sm:grid-cols-[11rem_1fr] sm:gap-4">
          <div>
            <ReasonStamp {...reason} />
            <p className="text-[0.8125rem] text-soft first-letter:uppercase">{reason.reason.replaceAll("-", " ")}</p>
          </div>
          <div className="min-w-0">
            <Told told={reason.told.slice(0, 1)} />
            {reason.told.length > 1 && (
              <Disclosure title={`${reason.told.length - 1} more of these`}>
                <Told told={reason.told.slice(1)} />
              </Disclosure>
            )}
          </div>
        </li>
      ))}
    </ul>
    <div className="mt-4">
      <Disclosure
        title={
          <span className="inline-flex items-center gap-1.5">
            <Mark shape="dash" className="text-soft" /> Silent about {check.silent.length === 1 ? "this" : `these ${check.silent.length}`}
          </span>
        }
      >
        <div className="grid gap-3">
          {check.silent.map((texts) => (
            <Texts key={texts.map((text) => text.text).join()} texts={texts} />
          ))}
        </div>
      </Disclosure>
    </div>
  </Section>
);
