import http from "node:http";
import { gunzipSync } from "node:zlib";
import { processorTime } from "./processor-time.ts";

const agent = new http.Agent({ keepAlive: true });

/** A page as a browser asks for it: milliseconds to its last byte, and its HTML. Rejects where it is anything but a page. */
export function loadPage(url: string, cookie: string): Promise<{ time: number; html: Buffer }> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent, headers: { cookie, accept: "text/html", "accept-encoding": "gzip" } }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.on("error", reject);
      response.on("end", () => {
        const time = performance.now() - begun;
        const all = Buffer.concat(pieces);
        const html = response.headers["content-encoding"] === "gzip" ? gunzipSync(all) : all;
        if (response.statusCode === 200) resolve({ time, html });
        else reject(new Error(`${url} answered ${response.statusCode} ${response.headers.location ?? ""}`));
      });
    });
    request.on("error", reject);
  });
}

/** Of one page, in milliseconds: processor time of app and database, and what the wall clock says. */
export type Times = { work: number[]; wall: number[] };

/** Several pages, asked for in turn, round after round, so that what slows the machine slows all of them; the first rounds warm up. */
export async function loadInTurn(urls: readonly string[], cookie: string, rounds: number): Promise<Times[]> {
  const times = urls.map((): Times => ({ work: [], wall: [] }));
  for (let round = -5; round < rounds; round++)
    for (const [at, url] of urls.entries()) {
      const before = processorTime();
      const { time } = await loadPage(url, cookie);
      const work = processorTime() - before;
      if (round < 0) continue;
      times[at]?.work.push(work);
      times[at]?.wall.push(time);
    }
  return times;
}
