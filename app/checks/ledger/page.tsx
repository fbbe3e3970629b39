import type { Metadata } from "next";
import { ButtonLink } from "#components/ui/button";
import { EmptyState, Page, PageHead, Section } from "#components/ui/page";
import { listLedger } from "#server/ledger";
import { sumLedger } from "#server/ledger-sums";
import { requireActor } from "#server/lib/session";
import { LedgerTable } from "./ledger-table.tsx";

export const metadata: Metadata = { title: "Ledger of the checks" };

type Query = Promise<{ check?: string | string[]; month?: string | string[] }>;

const at = "/checks/ledger";
const monthName = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const tellMonth = (month: string) => monthName.format(new Date(`${month}-01T00:00:00Z`));
const asIs = (check: string) => check;

export default async function Ledger({ searchParams }: { searchParams: Query }) {
  const actor = await requireActor();
  const { check, month } = await searchParams;
  const groups = await listLedger(actor);
  const byCheck = sumLedger(
    groups.filter((g) => typeof month !== "string" || g.month === month),
    "check",
  );
  const byMonth = sumLedger(
    groups.filter((g) => typeof check !== "string" || g.check === check),
    "month",
  ).reverse();
  const inMonth = typeof month === "string" && byCheck.length ? ` in ${tellMonth(month)}` : "";
  const ofCheck = typeof check === "string" && byMonth.length ? `: ${check}` : "";
  return (
    <Page wide>
      <PageHead
        title="Ledger of the checks"
        back={{ href: "/checks", text: "Checks" }}
        about="What each check raised in the dossiers of your desks, and what people made of it. The hit rate is what was accepted, of all that was decided: a check that is seldom right can be muted in a dossier."
      />
      {!groups.length && (
        <EmptyState title="No check has raised anything yet" action={<ButtonLink href="/dossiers">Go to the dossiers</ButtonLink>}>
          Bring documents into a dossier: what the checks raise there, and how it is decided, is counted here.
        </EmptyState>
      )}
      {groups.length > 0 && (
        <>
          <Section title={`By check${inMonth}`} actions={month !== undefined && <Every />}>
            {byCheck.length ? (
              <LedgerTable
                name="By check"
                first="Check"
                rows={byCheck}
                tell={asIs}
                addressOf={(key) => `${at}?check=${encodeURIComponent(key)}`}
              />
            ) : (
              <Nothing text="Nothing was raised in this month." />
            )}
          </Section>
          <Section title={`By month${ofCheck}`} actions={check !== undefined && <Every />}>
            {byMonth.length ? (
              <LedgerTable name="By month" first="Raised in" rows={byMonth} tell={tellMonth} addressOf={(key) => `${at}?month=${key}`} />
            ) : (
              <Nothing text="This check has raised nothing." />
            )}
          </Section>
        </>
      )}
    </Page>
  );
}

const Every = () => (
  <ButtonLink look="quiet" href={at}>
    Show all
  </ButtonLink>
);

const Nothing = ({ text }: { text: string }) => <p className="text-sm text-soft">{text}</p>;
