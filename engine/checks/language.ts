import type { Reading } from "../reading.ts";
import { defineCheck, type Group } from "./check.ts";
import { onceEach } from "./once-each.ts";

/** The opening is enough to know the text by. */
const longestQuote = 120;

/** Only English is read. A text in another language is stored and said to be unread. */
export const language = defineCheck<null, "not-english">({
  id: "language",
  asks: "Is the text in a language that Stet reads?",
  severity: "note",
  about: ({ readings }) => readings.filter(({ isRead }) => !isRead).map((reading) => unread(reading)),
  compare: ({ members }) => [{ relation: "unclear", reason: "not-english", sides: members }],
  says: {
    "not-english": ({ sides: [side] }) =>
      `The document “${side?.reading.document.id}” is not in English. It is stored, but nothing was read from it.`,
  },
  examples: {
    "not-english": [
      {
        texts: [
          "Der Präsident sagte am Montag, dass die Verhandlungen mit den Gewerkschaften noch nicht abgeschlossen sind und dass das Ergebnis für alle gut sein wird.",
        ],
      },
      {
        texts: [
          "Le ministre des affaires étrangères a déclaré lundi que les négociations avec les syndicats ne sont pas encore terminées et que le résultat sera bon pour tous.",
        ],
      },
      {
        texts: [
          "El presidente dijo el lunes que las conversaciones con los sindicatos no han terminado y que el resultado será bueno para todos los trabajadores del puerto.",
        ],
      },
      {
        texts: [
          "Министр заявил в понедельник, что переговоры с профсоюзами ещё не закончены и что результат будет хорошим для всех работников порта.",
        ],
      },
      { texts: ["市長は月曜日、新しい橋を開通させた。工事には三年かかり、費用は二百億円に上った。来月には港の拡張も始まる予定だ。"] },
      { texts: ["대통령은 월요일 수도에서 열린 회의에서 새로운 계획을 발표했다. 장관들은 다음 달에 다시 만나기로 했다."] },
    ],
    silent: [
      { texts: ["“C’est la vie,” the minister said when he was told that the vote was lost, and he went home to his vineyard."] },
      { texts: ["The novel “Der Zauberberg” was read aloud in Lübeck on Sunday, from morning until long after midnight."] },
      { texts: ["Ana Roe 3, Bo Lind 2\nEva Holm 6, Per Dahl 1"] },
      { texts: ["Talks to resume in Oslo"] },
      { texts: ["The president said on Monday that the talks with the unions had not ended."] },
      { texts: ["Bürgermeister Köhler, Göteborg, São Paulo"] },
    ],
  },
});

const unread = onceEach((reading: Reading): Group<null> => {
  const { id, text } = reading.document;
  const block = reading.blocks.find(({ role }) => role !== "furniture") ?? reading.blocks[0] ?? { start: 0, end: 0 };
  const end = Math.min(block.end, block.start + longestQuote);
  const side = { document: id, start: block.start, end, quote: text.slice(block.start, end) };
  return { key: id, label: `language of ${id}`, members: [{ reading, side, value: null, says: "" }] };
});
