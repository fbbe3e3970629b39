import type { ReactNode } from "react";
import type { ReadingSheet } from "#server/claim-card";
import { secondReadingStates } from "#words";
import { Disclosure } from "../ui/disclosure.tsx";
import { Notice } from "../ui/notice.tsx";
import { Stamp } from "../ui/stamp.tsx";
import { When } from "../ui/when.tsx";
import { RuledSheet } from "./verdicts.tsx";

/** What the second reader is told: that they are asked, by whom and why, and that they are kept from what was ruled. */
export const Veiled = ({ reading }: { reading: ReadingSheet }) => (
  <Notice tone="unchecked">
    <p>
      {reading.person.name} asks you for a second reading{reading.reason ? <>: {reading.reason}</> : "."}
    </p>
    <p className="text-soft">What was ruled first, if anything was, is kept from you until you have ruled yourself.</p>
  </Notice>
);

/** The second readings of a claim, the latest first. `children`: what can be done about the latest. */
export const Readings = ({ readings, children }: { readings: readonly ReadingSheet[]; children?: ReactNode }) => {
  const [latest, ...earlier] = readings;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      {latest && <Reading reading={latest} />}
      {children}
      {earlier.length > 0 && (
        <Disclosure title={earlier.length === 1 ? "One earlier second reading" : `${earlier.length} earlier second readings`}>
          <div className="grid gap-5">
            {earlier.map((reading) => (
              <Reading key={reading.id} reading={reading} />
            ))}
          </div>
        </Disclosure>
      )}
    </div>
  );
};

const Reading = ({ reading }: { reading: ReadingSheet }) => {
  const { state, reader, person, reason, createdAt, settlement, first, second, isReader } = reading;
  return (
    <article className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <p aria-live="polite">
        <Stamp tone={secondReadingStates[state].tone}>{secondReadingStates[state].label}</Stamp>
      </p>
      <p className="text-[0.8125rem] wrap-anywhere text-soft">
        {person.name} asked {isReader ? "you" : reader.name} for it, <When at={createdAt} />
        {reason && <> — {reason}</>}
      </p>
      {settlement && (
        <p className="text-[0.8125rem] wrap-anywhere text-soft">
          {settlement.person.name} {state === "withdrawn" ? "took it back" : "settled it"}, <When at={settlement.createdAt} /> —{" "}
          {settlement.reason}
        </p>
      )}
      {state === "asked" && (
        <p className="text-sm">Until {reader.name} has ruled, what was ruled is kept from them. Comments and queries are not.</p>
      )}
      {state === "given" && !second && <p className="text-sm">What {reader.name} ruled is shown once there is a first verdict.</p>}
      {second &&
        (state === "differs" || state === "given" ? <Sides first={first} second={second} /> : <Both first={first} second={second} />)}
    </article>
  );
};

type SidesProps = Pick<ReadingSheet, "first"> & { second: NonNullable<ReadingSheet["second"]> };

/** What is settled is told in a line, and in full when asked for. */
const Both = (sides: SidesProps) => (
  <Disclosure title={sides.first ? "Both verdicts" : "The second verdict"}>
    <Sides {...sides} />
  </Disclosure>
);

/** First and second side by side, one below the other where there is no room. */
const Sides = ({ first, second }: SidesProps) => (
  <div className="@container">
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-4 gap-y-4 @sm:grid-cols-[repeat(2,minmax(0,1fr))]">
      {first && (
        <Side name="First">
          <RuledSheet ruled={first} said="ruled" />
        </Side>
      )}
      <Side name="Second">
        <RuledSheet ruled={second} said="ruled" />
      </Side>
    </div>
  </div>
);

const Side = ({ name, children }: { name: string; children: ReactNode }) => (
  <section aria-label={`${name} verdict`} className="grid content-start gap-1.5 border-t-2 border-edge pt-1.5">
    <h4 className="text-[0.8125rem] font-semibold">{name}</h4>
    {children}
  </section>
);
