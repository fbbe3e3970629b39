import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { readDocument, shippedRegister } from "#engine";
import { alternate, type Benchmark, medianOf, ratios } from "./measure.ts";
import { article, wordsIn } from "./news.ts";

const wink = winkNLP(model);
const sizes = [
  { name: "articles of 10 kB", texts: Array.from({ length: 10 }, (_, seed) => article(seed, 1_600)) },
  { name: "one text of 100 kB", texts: [article(100, 16_000)] },
  { name: "one text of 1 MB", texts: [article(200, 160_000)] },
];

/** Reading whole, from blocks to claims and facts, beside what wink-nlp and compromise do with the same text. */
export const benchmark: Benchmark = {
  asks: "How fast is a document read?",
  figures: () =>
    sizes.flatMap(({ name, texts }) => {
      const words = texts.reduce((sum, { text }) => sum + wordsIn(text), 0);
      const times = alternate({
        stet: () => texts.map((text) => readDocument(text, shippedRegister)),
        wink: () => texts.map(({ text }) => wink.readDoc(text)),
      });
      const rate = (taken: readonly number[]) => medianOf(taken.map((time) => words / time));
      const figures = [
        { name: `${name}: read`, unit: "k words/s", ...rate(times.stet), atLeast: 250 },
        { name: `${name}: wink-nlp’s whole pipeline`, unit: "k words/s", ...rate(times.wink) },
        { name: `${name}: of wink-nlp’s speed`, unit: "×", ...medianOf(ratios(times.wink, times.stet)), atLeast: 0.5 },
      ];
      if (words > 20_000) return figures;
      const slow = alternate(
        { stet: () => texts.map((text) => readDocument(text, shippedRegister)), compromise: () => texts.map(({ text }) => nlp(text)) },
        7,
      );
      return [
        ...figures,
        { name: `${name}: compromise`, unit: "k words/s", ...rate(slow.compromise) },
        { name: `${name}: of compromise’s speed`, unit: "×", ...medianOf(ratios(slow.compromise, slow.stet)), atLeast: 8 },
      ];
    }),
};
