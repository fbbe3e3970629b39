import { gzipSync } from "node:zlib";
import { exportFormats } from "../server/export/names.ts";
import { loadInTurn, loadPage, type Times } from "./desk/load-page.ts";
import { lookAt, stepThrough } from "./desk/look-at.ts";
import { openDesk } from "./desk/open-desk.ts";
import { peakMemory } from "./desk/peak-memory.ts";
import type { Planted } from "./desk/plant.ts";
import { type Benchmark, type Figure, medianOf, ratios } from "./measure.ts";

const sizes = [5, 500, 5_000];
const roundsOfPages = 25;
const stepsTaken = 30;
const roundsOfExports = 5;

const galley = ({ dossier, draft, sheet }: Planted) => `/dossiers/${dossier}/documents/${draft}${sheet > 1 ? `/sheets/${sheet}` : ""}`;

/** What people look at. The review is the galley with a claim open or, without one, with the list of all. */
const pages: Record<string, (of: Planted) => string> = {
  "review, a claim open": (of) => `${galley(of)}?claim=${of.claim}`,
  "review, the list": galley,
  grid: ({ dossier }) => `/dossiers/${dossier}`,
  documents: ({ dossier }) => `/dossiers/${dossier}/documents`,
  flags: ({ dossier }) => `/dossiers/${dossier}/flags`,
  comments: ({ dossier }) => `/dossiers/${dossier}/comments`,
  corrections: ({ dossier }) => `/dossiers/${dossier}/corrections`,
  queries: ({ dossier }) => `/dossiers/${dossier}/queries`,
  "a new correction": ({ dossier, claim }) => `/dossiers/${dossier}/corrections/new?claim=${claim}`,
  "sign-off": ({ dossier }) => `/dossiers/${dossier}/sign-off`,
  report: ({ dossier }) => `/dossiers/${dossier}/report`,
  "report, one part": ({ dossier }) => `/dossiers/${dossier}/report?part=record`,
  import: ({ dossier }) => `/dossiers/${dossier}/import`,
  details: ({ dossier, draft }) => `/dossiers/${dossier}/documents/${draft}/details`,
  "a new version": ({ dossier, draft }) => `/dossiers/${dossier}/documents/${draft}/versions/new`,
  versions: ({ dossier, draft }) => `/dossiers/${dossier}/documents/${draft}/versions`,
};

/** Pages over all dossiers: they are the same for every size. */
const everywhere = { dossiers: "/dossiers", search: "/search?q=mayor", "second readings": "/second-readings", inbox: "/inbox" };

/** Printed, the whole document has to be there: it grows with it by its nature, and is measured to be known. */
const printed = ({ dossier, draft }: Planted) => `/dossiers/${dossier}/documents/${draft}/print`;

type Desk = Awaited<ReturnType<typeof openDesk>>;

/**
 * Dossiers of 5, 500 and 5,000 claims, from the built app on a real Postgres and in a real browser. Pages are asked for in turn, and what they
 * take is the processor time of app and database; what a person waits for, the next claim, is by the clock.
 */
export const benchmark: Benchmark = {
  asks: "What does a page cost in a dossier of 5,000 claims?",
  figures: async () => {
    const desk = await openDesk(sizes);
    try {
      const figures: Figure[] = desk.planted.map(({ size, claims, flags }) => ({
        name: `a dossier of ${size}, with ${flags} flags`,
        unit: "claims",
        value: claims,
      }));
      for (const [name, addressOf] of Object.entries(pages)) figures.push(...(await measurePage(desk, name, addressOf)));
      for (const [name, address] of Object.entries(everywhere)) {
        await loadPage(desk.at + address, desk.cookie);
        desk.statements.take();
        await loadPage(desk.at + address, desk.cookie);
        figures.push({ name: `${name}: statements`, unit: "", value: desk.statements.take().length, atMost: 8 });
      }
      return [...figures, ...(await measurePrinted(desk)), ...(await measureReview(desk)), ...(await measureExports(desk))];
    } finally {
      await desk.close();
    }
  },
};

async function measurePage({ at, planted, cookie, context, statements }: Desk, name: string, addressOf: (of: Planted) => string) {
  const urls = planted.map((of) => at + addressOf(of));
  const times = await loadInTurn(urls, cookie, roundsOfPages);
  const figures = times.flatMap(({ work, wall }, i): Figure[] => [
    { name: `${name}: ${sizes[i]} claims, processor time of app and database`, unit: "ms", ...medianOf(work) },
    { name: `${name}: ${sizes[i]} claims, by the clock`, unit: "ms", ...medianOf(wall) },
  ]);
  const [few, many] = [times[0] as Times, times.at(-1) as Times];
  const say = (says: string, unit: string, value: number, atMost?: number) =>
    figures.push({ name: `${name}: ${says}`, unit, value, ...(atMost === undefined ? {} : { atMost }) });
  figures.push({ name: `${name}: 5,000 over 5`, unit: "×", ...medianOf(ratios(many.work, few.work)), atMost: 3 });
  const counts: number[] = [];
  for (const url of urls) {
    statements.take();
    await loadPage(url, cookie);
    counts.push(statements.take().length);
  }
  const [largest, last] = [urls.at(-1) as string, counts.at(-1) as number];
  say("statements", "", last, 8);
  say(`statements more than with ${sizes[1]} claims`, "", last - (counts[1] as number), 0);
  say("HTML at 5,000", "kB gzip", gzipSync((await loadPage(largest, cookie)).html).length / 1000, 60);
  say("elements at 5,000", "", (await lookAt(context, largest)).nodes, 3_000);
  return figures;
}

async function measurePrinted({ at, planted, cookie }: Desk): Promise<Figure[]> {
  const largest = at + printed(planted.at(-1) as Planted);
  const [times] = await loadInTurn([largest], cookie, roundsOfExports);
  return [
    { name: "galley for paper: 5,000 claims, by the clock", unit: "ms", ...medianOf(times?.wall ?? []) },
    { name: "galley for paper: HTML", unit: "kB gzip", value: gzipSync((await loadPage(largest, cookie)).html).length / 1000 },
  ];
}

/** What somebody waits for a file of the report, by the clock, and the memory that it takes over what the app holds at rest. */
async function measureExports({ at, planted, cookie }: Desk): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const format of exportFormats) {
    const urls = planted.map(({ dossier }) => `${at}/dossiers/${dossier}/report/${format}`);
    const times = await loadInTurn(urls, cookie, roundsOfExports);
    const say = (i: number, says: string) => `report as ${format}: ${planted[i]?.size} claims, ${says}`;
    const largest = urls.length - 1;
    figures.push({ name: say(largest, "by the clock"), unit: "ms", ...medianOf(times[largest]?.wall ?? []), atMost: 1_000 });
    for (const [i, url] of urls.entries()) {
      const peaks: number[] = [];
      for (let round = 0; round < roundsOfExports; round++) peaks.push((await peakMemory(() => loadPage(url, cookie))) ?? 0);
      figures.push({ name: say(i, "memory at its peak"), unit: "MB", ...medianOf(peaks) });
    }
  }
  return figures;
}

async function measureReview({ at, planted, context }: Desk): Promise<Figure[]> {
  const review = at + (pages["review, a claim open"] as (of: Planted) => string)(planted.at(-1) as Planted);
  const { scripts } = await lookAt(context, review);
  const steps = await stepThrough(context, review, stepsTaken);
  return [
    { name: "review: scripts that the first load fetches", unit: "kB gzip", value: scripts, atMost: 165 },
    { name: "review: from the key to the next claim’s card on the screen", unit: "ms", ...medianOf(steps), atMost: 100 },
  ];
}
