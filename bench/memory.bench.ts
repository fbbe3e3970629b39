import { compareReadings, newMemory, readDocument, shippedRegister } from "#engine";
import type { Benchmark } from "./measure.ts";
import { article } from "./news.ts";

const documents = 1_000;
const length = 1_600;

/** Ten megabytes of news, read and compared and all of it held; over what the loaded process takes when idle. */
export const benchmark: Benchmark = {
  asks: "How much memory does a dossier take?",
  figures: () => {
    const gc = globalThis.gc as () => void;
    for (let seed = 0; seed < 20; seed++) readDocument(article(seed, length), shippedRegister);
    const texts = Array.from({ length: documents }, (_, seed) => article(seed, length));
    const bytes = texts.reduce((sum, { text }) => sum + text.length, 0);
    gc();
    const idle = process.memoryUsage();
    const readings = texts.map((text) => readDocument(text, shippedRegister));
    const peak = process.resourceUsage().maxRSS * 1024;
    gc();
    const read = process.memoryUsage().heapUsed;
    const result = compareReadings(readings, shippedRegister);
    const peakCompared = process.resourceUsage().maxRSS * 1024;
    gc();
    const held = process.memoryUsage().heapUsed;
    const memory = newMemory();
    const carried = compareReadings(readings, shippedRegister, memory);
    gc();
    const kept = process.memoryUsage().heapUsed;
    if (result.claims.length === 0 || carried.findings.length !== result.findings.length) throw new Error("nothing was read");
    if (memory.compared.size === 0) throw new Error("nothing was left for the next comparison");
    return [
      { name: "text", unit: "MB", value: bytes / 1e6 },
      { name: "readings held", unit: "× the text", value: (read - idle.heapUsed) / bytes, atMost: 30 },
      { name: "readings and result held", unit: "× the text", value: (held - idle.heapUsed) / bytes, atMost: 30 },
      { name: "and what is left for the next comparison", unit: "× the text", value: (kept - idle.heapUsed) / bytes, atMost: 30 },
      { name: "the most the process took while reading", unit: "× the text", value: (peak - idle.rss) / bytes, atMost: 30 },
      { name: "the most it took while comparing", unit: "× the text", value: (peakCompared - idle.rss) / bytes, atMost: 30 },
    ];
  },
};
