import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { compareReadings, newMemory, readDocument, shippedRegister } from "#engine";
import type { Benchmark } from "./measure.ts";
import { article } from "./news.ts";

const documents = 1_000;
const length = 1_600;
const root = path.join(import.meta.dirname, "..");

/**
 * Ten megabytes of news. Held: what is left after collecting, in the heap and in buffers beside it, over the loaded process with the texts. Taken: the most
 * memory that the system gave `stet check` (as `npm run stet` starts it), over what it gave it for one sentence.
 */
export const benchmark: Benchmark = {
  asks: "How much memory does a dossier take?",
  figures: () => {
    const gc = globalThis.gc as () => void;
    const held = () => {
      gc();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      return heapUsed + arrayBuffers;
    };
    for (let seed = 0; seed < 20; seed++) readDocument(article(seed, length), shippedRegister);
    const texts = Array.from({ length: documents }, (_, seed) => article(seed, length));
    const bytes = texts.reduce((sum, { text }) => sum + text.length, 0);
    const idle = held();
    const readings = texts.map((text) => readDocument(text, shippedRegister));
    const read = held();
    const memory = newMemory();
    const result = compareReadings(readings, shippedRegister, memory);
    const carried = held();
    if (result.claims.length === 0 || memory.compared.size === 0)
      throw new Error("nothing was read, or nothing was left for the next comparison");
    const taken =
      takenByCommand(texts) - takenByCommand([{ id: "one", text: "The mayor opened the bridge on Monday.", published: "2024-05-06" }]);
    return [
      { name: "text", unit: "MB", value: bytes / 1e6 },
      { name: "readings held", unit: "× the text", value: (read - idle) / bytes, atMost: 30 },
      {
        name: "with the result, and what is left for the next comparison",
        unit: "× the text",
        value: (carried - idle) / bytes,
        atMost: 30,
      },
      { name: "the most that `stet check` took", unit: "× the text", value: taken / bytes, atMost: 30 },
    ];
  },
};

/** The most memory, in bytes, that the command took for a dossier: it says so itself when it ends. */
function takenByCommand(texts: readonly { id: string; text: string; published: string }[]): number {
  const folder = mkdtempSync(path.join(tmpdir(), "stet-memory-"));
  try {
    for (const { id, text } of texts) writeFileSync(path.join(folder, `${id}.txt`), text);
    const listed = texts.map(({ id, published }) => ({ id, file: `${id}.txt`, published }));
    writeFileSync(path.join(folder, "dossier.json"), JSON.stringify({ title: "Made news", documents: listed }));
    const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { scripts: { stet: string } };
    const [, ...args] = scripts.stet.split(" ");
    const atExit = `process.on("exit",()=>process.stderr.write(String(process.resourceUsage().maxRSS)))`;
    const { stderr } = spawnSync(process.execPath, ["--import", `data:text/javascript,${atExit}`, ...args, "check", folder], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "ignore", "pipe"],
    });
    if (!/^\d+$/.test(stderr)) throw new Error(`stet check did not run: ${stderr}`);
    return Number(stderr) * 1024;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
