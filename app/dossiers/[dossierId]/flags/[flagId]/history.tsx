import { Section } from "#components/ui/page";
import { Stamp } from "#components/ui/stamp";
import { When } from "#components/ui/when";
import type { FlagSheet } from "#server/flags";
import { flagStates } from "#words";

/** What was decided on a flag, the latest first. */
export const History = ({ decisions }: Pick<FlagSheet, "decisions">) => {
  if (!decisions.length) return null;
  return (
    <Section title="History">
      <ol className="grid gap-3 text-sm">
        {decisions.map(({ sequence, outcome, reason, person, createdAt }) => {
          const { tone, label } = flagStates[outcome === "REOPENED" ? "reopened" : outcome];
          return (
            <li key={sequence}>
              <Stamp tone={tone}>{label}</Stamp>
              <span className="block wrap-anywhere whitespace-pre-line">{reason}</span>
              <span className="block text-[0.8125rem] text-soft">
                {person.name}, <When at={createdAt} />
              </span>
            </li>
          );
        })}
      </ol>
    </Section>
  );
};
