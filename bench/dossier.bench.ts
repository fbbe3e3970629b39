import { compareReadings, newMemory, readDocument, shippedRegister } from "#engine";
import { type Benchmark, exponentOf, medianOf, quantile, rounds, timeOf } from "./measure.ts";
import { article } from "./news.ts";

const sizes = [10, 20, 40, 80, 160, 320, 640, 1_000];
const length = 500;
const pairsTried = 200;

const read = (seed: number) => readDocument(article(seed, length), shippedRegister);

/** A dossier of articles of 500 words each: built whole, and one document more when it stands. */
export const benchmark: Benchmark = {
  asks: "What does one more document cost in a dossier?",
  figures: () => {
    const whole = (size: number) =>
      timeOf(() =>
        compareReadings(
          Array.from({ length: size }, (_, seed) => read(seed)),
          shippedRegister,
        ),
      );
    whole(160);
    const built = sizes.map((size) => quantile([whole(size), whole(size), whole(size)], 0.5));

    const readings = Array.from({ length: 1_000 }, (_, seed) => read(seed));
    const memory = newMemory();
    const full = timeOf(() => compareReadings(readings, shippedRegister, memory));
    const more = Array.from({ length: rounds + 2 }, (_, at) => {
      const added = timeOf(() => compareReadings([...readings, read(5_000 + at)], shippedRegister, memory));
      compareReadings(readings, shippedRegister, memory);
      return added;
    }).slice(2);
    const pairs = timeOf(() => {
      for (let at = 0; at < pairsTried; at++) compareReadings([readings[at], readings[999 - at]] as never, shippedRegister);
    });
    const allPairs = (pairs / pairsTried) * ((1_000 * 999) / 2);
    return [
      { name: "building a dossier of 10 to 1,000", unit: "exponent", value: exponentOf(sizes, built), atMost: 1.05 },
      { name: "one more document at 1,000", unit: "ms", ...medianOf(more), atMost: 150 },
      { name: "1,000 documents compared for the first time", unit: "ms", value: full },
      { name: "as fast as comparing each with each", unit: "×", value: allPairs / quantile(more, 0.5), atLeast: 25 },
    ];
  },
};
