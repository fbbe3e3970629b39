import type { ReactNode } from "react";
import type { ClaimCard } from "#server/claim-card";
import { claimKinds } from "#words";
import { ClaimStamp } from "../claim-stamp.tsx";
import { FigureCourse } from "../pictures/figure-course.tsx";
import { SeriesYears } from "../pictures/series-years.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { Flags, Meanings, Supports } from "./about.tsx";
import { OrphanStamp } from "./orphan.tsx";
import { Origin, RuledSheet, TakenBack } from "./verdicts.tsx";

/** A part of the card under a small heading. `id`: where an act leads to it. */
export const Part = ({ title, id, children }: { title: string; id?: string; children: ReactNode }) => (
  <section className="grid grid-cols-[minmax(0,1fr)] gap-2 border-t border-line pt-3">
    <h3
      id={id}
      tabIndex={id ? -1 : undefined}
      className="scroll-mt-4 outline-none text-[0.8125rem] font-semibold tracking-wide text-soft uppercase"
    >
      {title}
    </h3>
    {children}
  </section>
);

/**
 * The card of a claim: its words, what they mean, what stands in the way; `standing`: what became of its words in the text; `children`: the ruling and the talk.
 */
export const Card = ({
  card,
  state,
  isWeak,
  dossierId,
  standing,
  children,
}: {
  card: ClaimCard;
  state: Parameters<typeof ClaimStamp>[0]["claim"];
  isWeak: boolean;
  dossierId: string;
  standing: ReactNode;
  children: ReactNode;
}) => {
  const [latest, ...earlier] = card.verdicts;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <header className="grid gap-1.5">
        <div className="flex flex-wrap items-center gap-x-3">
          <span className="text-[0.8125rem] text-soft">
            {claimKinds[card.kind]}
            {card.createdBy && ` · marked by ${card.createdBy.name}`}
          </span>
          {card.goneAt ? <OrphanStamp state={card.standing} /> : <ClaimStamp claim={state} />}
        </div>
        <h2 id="card" tabIndex={-1} className="scroll-mt-4 font-serif text-xl leading-snug wrap-anywhere outline-none">
          “{card.quote}”
        </h2>
        <Meanings card={card} />
      </header>
      {standing}
      {card.series.length > 0 && (
        <Part title="What it counts">
          <SeriesYears strips={card.series} />
        </Part>
      )}
      {card.course.length > 0 && (
        <Part title="Over time">
          <FigureCourse figures={card.course} />
        </Part>
      )}
      {card.flags.length > 0 && (
        <Part title="Flags">
          <Flags flags={card.flags} dossierId={dossierId} />
        </Part>
      )}
      {card.supports.length > 0 && (
        <Part title="Agreement">
          <Supports supports={card.supports} />
        </Part>
      )}
      {latest && (
        <Part title="Verdict">
          <RuledSheet ruled={latest} said="ruled" weak={isWeak}>
            <Origin verdict={latest} />
          </RuledSheet>
          {earlier.length > 0 && (
            <Disclosure title={earlier.length === 1 ? "One earlier verdict" : `${earlier.length} earlier verdicts`}>
              <div className="grid gap-4">
                {earlier.map((verdict) => (
                  <RuledSheet key={verdict.id} ruled={verdict} said="ruled">
                    <Origin verdict={verdict} />
                  </RuledSheet>
                ))}
              </div>
            </Disclosure>
          )}
        </Part>
      )}
      {card.undone.length > 0 && (
        <Disclosure
          title={card.undone.length === 1 ? "One verdict was taken back at once" : `${card.undone.length} verdicts were taken back at once`}
        >
          <div className="grid gap-4">
            {card.undone.map((verdict) => (
              <RuledSheet key={verdict.id} ruled={verdict} said="ruled">
                <TakenBack verdict={verdict} />
              </RuledSheet>
            ))}
          </div>
        </Disclosure>
      )}
      {children}
    </div>
  );
};
