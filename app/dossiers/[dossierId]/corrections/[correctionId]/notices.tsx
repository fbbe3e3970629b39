import { Section } from "#components/ui/page";
import type { CorrectionSheet } from "#server/corrections";
import { footnoteOf, wireLine } from "#server/notice";

/** What readers are told, in the form of each channel, once there is a notice. The footnote has the day of the approval, until then today’s. */
export const Notices = ({ correction }: { correction: CorrectionSheet }) => {
  if (!correction.notice) return null;
  const day = (correction.approval?.createdAt ?? new Date()).toISOString().slice(0, 10);
  const forms = { "Article foot": correction.notice, Footnote: footnoteOf(correction.notice, day), Wire: wireLine(correction) };
  return (
    <Section title="Notice">
      <dl className="grid max-w-3xl gap-x-4 gap-y-2 sm:grid-cols-[7rem_1fr]">
        {Object.entries(forms).map(([channel, words]) => (
          <div key={channel} className="contents">
            <dt className="pt-0.5 text-sm text-soft">{channel}</dt>
            <dd className="font-serif text-[1.0625rem] wrap-anywhere whitespace-pre-line">{words}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
};
