import { readDocument, shippedRegister } from "#engine";
import { alternate, type Benchmark, exponentOf, medianOf, quantile } from "./measure.ts";
import { article } from "./news.ts";

const lengths = [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000];

/** Seven sizes, six doublings, in turn; and an article of usual length, warm, as an editor waits for it. */
export const benchmark: Benchmark = {
  asks: "How does reading grow with the length of a document?",
  figures: () => {
    const read = (length: number) => {
      const text = article(length, length);
      return () => readDocument(text, shippedRegister);
    };
    const grown = alternate(Object.fromEntries(lengths.map((length) => [`${length} words`, read(length)])));
    const times = lengths.map((length) => quantile(grown[`${length} words`] as number[], 0.5));
    const usual = alternate({ short: read(800), long: read(5_000) }, 31);
    return [
      { name: "1,000 to 64,000 words", unit: "exponent", value: exponentOf(lengths, times), atMost: 1.05 },
      { name: "an article of 800 words", unit: "ms", ...medianOf(usual.short), atMost: 5 },
      { name: "an article of 5,000 words", unit: "ms", ...medianOf(usual.long), atMost: 30 },
    ];
  },
};
