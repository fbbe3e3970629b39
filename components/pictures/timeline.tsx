import { dated } from "../ui/dated.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { Link } from "../ui/link.tsx";
import { type LaidLane, layLanes } from "./lanes.ts";

type Mark = { claimId: string; quote: string; from: string; to: string; claims: number };
type Lane = { id: string; name: string; published: string | null; marks: readonly Mark[] };

const rowHeight = 14;

/** The dates that documents tell, a lane each over one line of time; `all`: how many there are, where not all are drawn. The list has the same in words. */
export const Timeline = ({ lanes, all }: { lanes: readonly Lane[]; all: number }) => {
  const layout = layLanes<Mark, Lane>(lanes);
  if (!layout) return null;
  const drawn = lanes.reduce((sum, lane) => sum + lane.marks.length, 0);
  return (
    <figure className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <div aria-hidden="true" className="grid gap-1">
        {layout.lanes.map((lane) => (
          <div key={lane.id} className="grid gap-x-4 border-b border-line pb-1 md:grid-cols-[11rem_minmax(0,1fr)]">
            <span className="text-[0.8125rem] font-medium wrap-anywhere">{lane.name}</span>
            <Drawn lane={lane} ticks={layout.ticks} />
          </div>
        ))}
        <div className="md:pl-[12rem]">
          <svg width="100%" height="16" aria-hidden="true" className="block overflow-visible">
            {layout.ticks.map(({ x, text }) => (
              <text key={text} x={`${x}%`} y="11" textAnchor="middle" className="fill-soft text-[0.75rem] tabular">
                {text}
              </text>
            ))}
          </svg>
        </div>
      </div>
      <figcaption className="text-[0.8125rem] text-soft">
        Dot: a day. Bar: a longer time. Broken line: publication.
        {layout.lanes.some((lane) => lane.earlier || lane.later) && " ‹ and ›: so many far before or after."}
        {all > drawn && ` ${drawn} of ${all} dates are drawn: those that most claims tell.`}
      </figcaption>
      <Disclosure title="The dates as a list">
        <Listed lanes={lanes} />
      </Disclosure>
    </figure>
  );
};

/** For the mouse; whoever has none finds the same links in the list. */
const Drawn = ({ lane, ticks }: { lane: LaidLane<Lane, Mark>; ticks: readonly { x: number; text: string }[] }) => {
  const height = lane.rows * rowHeight + 4;
  return (
    <svg width="100%" height={height} aria-hidden="true" className="block">
      {ticks.map(({ x, text }) => (
        <line key={text} x1={`${x}%`} x2={`${x}%`} y1="0" y2={height} className="stroke-line" />
      ))}
      {lane.published !== null && (
        <line x1={`${lane.published}%`} x2={`${lane.published}%`} y1="0" y2={height} strokeDasharray="3 2" className="stroke-ink" />
      )}
      {lane.earlier > 0 && (
        <text x="0" y="13" className="fill-soft text-[0.75rem] tabular">
          ‹ {lane.earlier}
        </text>
      )}
      {lane.later > 0 && (
        <text x="100%" y="13" textAnchor="end" className="fill-soft text-[0.75rem] tabular">
          {lane.later} ›
        </text>
      )}
      {lane.marks.map(({ claimId, quote, from, to, x, width, row }) => (
        <a key={`${claimId} ${from} ${to}`} href={`/claims/${claimId}`} tabIndex={-1} className="fill-blue hover:fill-ink">
          <title>{`${told({ from, to })}: “${quote}”`}</title>
          {width === null ? (
            <circle cx={`${x}%`} cy={row * rowHeight + 9} r="4.5" />
          ) : (
            <rect x={`${x}%`} width={`${width}%`} y={row * rowHeight + 6} height="6" rx="1" />
          )}
        </a>
      ))}
    </svg>
  );
};

const told = ({ from, to }: { from: string; to: string }) => dated(from === to ? from : `${from} to ${to}`);

const Listed = ({ lanes }: { lanes: readonly Lane[] }) => (
  <dl className="grid gap-3 text-sm">
    {lanes.map((lane) => (
      <div key={lane.id}>
        <dt className="font-medium">{lane.name}</dt>
        <dd className="text-soft">{lane.published ? `Published ${dated(lane.published)}` : "Publication date not known"}</dd>
        {[...lane.marks]
          .sort((a, b) => (a.from < b.from ? -1 : 1))
          .map((mark) => (
            <dd key={`${mark.claimId} ${mark.from} ${mark.to}`} className="wrap-anywhere">
              <span className="tabular">{told(mark)}</span>{" "}
              <Link href={`/claims/${mark.claimId}`} className="inline-block min-h-6">
                “{mark.quote}”
              </Link>
              {mark.claims > 1 && <span className="text-soft"> and {mark.claims - 1} more</span>}
            </dd>
          ))}
      </div>
    ))}
  </dl>
);
