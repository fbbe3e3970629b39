import { type Telling, tellingsOfOne } from "./attribution-tellings.ts";
import { type Answer, defineCheck, type Member } from "./check.ts";
import { listed, pairsOf } from "./gather.ts";
import { areOne } from "./quotation-speakers.ts";

type Reason = "same-source" | "other-source" | "told-as-fact";

/** What several documents tell in nearly the same words: do they have it from the same source, and does one tell as fact what another attributes? */
export const attribution = defineCheck<Telling, Reason>({
  id: "attribution",
  asks: "Do passages that tell the same name the same source for it?",
  severity: "warning",
  point: "attribution",
  about: (dossier) => tellingsOfOne(dossier),
  compare: ({ members }) => {
    const answers: Answer<Telling, Reason>[] = [];
    const agreed = new Set<Member<Telling>>();
    for (const [one, other] of pairsOf(members.filter(({ value }) => value.source))) {
      if (isOneSource(one.value, other.value)) agreed.add(one).add(other);
      else if (areOne(one.value.speaker, other.value.speaker) === false)
        answers.push({ relation: "conflict", reason: "other-source", sides: [one, other] });
    }
    if (agreed.size > 0)
      answers.push({ relation: "agreement", reason: "same-source", sides: members.filter((member) => agreed.has(member)) });
    const told = members.find(({ value }) => value.source);
    const facts = members.filter(({ value }) => !value.source);
    if (told && facts.length > 0) answers.push({ relation: "conflict", severity: "note", reason: "told-as-fact", sides: [...facts, told] });
    return answers;
  },
  says: {
    "same-source": ({ sides }) => `${listed(sides.map(naming))} name the same source for “${sides[0]?.side.quote}”.`,
    "other-source": ({ sides: [a, b] }) =>
      `“${a?.side.quote}” is from ${a?.value.speaker} in ${a?.side.document}, and from ${b?.value.speaker} in ${b?.side.document}.`,
    "told-as-fact": ({ sides }) => {
      const told = sides.find(({ value }) => value.source);
      const facts = sides.filter(({ value }) => !value.source).map(({ side }) => side.document);
      return `${listed(facts)} ${facts.length > 1 ? "tell" : "tells"} as fact what ${told?.side.document} has from ${told?.value.speaker ?? told?.value.body ?? told?.value.source}: “${told?.side.quote}”.`;
    },
  },
  examples: {
    "same-source": [
      {
        texts: [
          "The flood barrier on the Tern will not be finished before the autumn storms, the harbour board said on Monday.",
          "The harbour board said the flood barrier on the Tern will not be finished before the autumn storms.",
        ],
        quotes: ["flood barrier"],
      },
      {
        texts: [
          "Mayor Dorothea Malone said the old customs house had been sold to a hotel group for two million crowns.",
          "The old customs house had been sold to a hotel group for two million crowns, according to Dorothea Malone, the mayor.",
        ],
        quotes: ["customs house"],
      },
      {
        texts: [
          "The flood barrier on the Tern will not be finished before the autumn storms, the Coastguard said on Monday.",
          "The flood barrier on the Tern will not be finished before the autumn storms, a spokesman for the Coastguard said.",
          "Coastguard officials said the flood barrier on the Tern will not be finished before the autumn storms.",
          "The Coastguard said the flood barrier on the Tern will not be finished before the autumn storms.",
        ],
      },
      {
        texts: [
          "A crane driver saw 1,200 crates and 40 barrels fall off the barge near Tarn’s old pier, the tenants union said.",
          "The tenants union said a crane driver saw 40 barrels and 1,200 crates fall off the barge near Tarn's old pier.",
        ],
      },
    ],
    "other-source": [
      {
        texts: [
          "Mayor Dorothea Malone said the contractor had warned the council twice about cracks in the northern pier.",
          "Finance Minister Otto Brandt said the contractor had warned the council twice about cracks in the northern pier.",
        ],
        quotes: ["cracks in the northern pier"],
      },
      {
        texts: [
          "The driver had been awake for twenty hours when the tram left the rails, Ana Roe, the chief investigator, told reporters.",
          "The driver had been awake for twenty hours when the tram left the rails, said Bo Lind, the head of the tramway.",
        ],
        quotes: ["awake for twenty hours"],
      },
      {
        texts: [
          "Mayor Dorothea Malone told the town’s council that the contractor hadn’t mended the cracks in the northern pier.",
          "Finance Minister Otto Brandt told the town’s council that the contractor hadn't mended the cracks in the northern pier.",
        ],
      },
    ],
    "told-as-fact": [
      {
        texts: [
          "The lift had not been inspected since 2021, the tenants union said.",
          "The lift had not been inspected since 2021. The landlord has ordered a new one.",
        ],
        quotes: ["The lift had not been"],
      },
      {
        texts: [
          "The gunman entered the theatre through a side door that had been left unlocked, police said on Friday.",
          "The gunman entered the theatre through a side door that had been left unlocked. Two people were hurt.",
        ],
        quotes: ["side door"],
      },
      {
        texts: [
          "According to the coastguard, the trawler sank after water flooded its engine room off the northern islands.",
          "The trawler sank after water flooded its engine room off the northern islands. Its crew of six was saved.",
        ],
        quotes: ["The trawler sank"],
      },
      {
        texts: [
          "Officials said the mine had been closed twice since March after inspectors found gas in the lower shafts.",
          "The mine had been closed twice since March after inspectors found gas in the lower shafts. It employs ninety people.",
        ],
        quotes: ["The mine had been closed"],
      },
      {
        texts: [
          "The lift had not been inspected since 2021, the union said. It broke down on Friday with nine people in it.",
          "The lift had not been inspected since 2021. The landlord has ordered a new one.",
          "“The lift is old,” a tenant said. The lift had not been inspected since 2021.",
        ],
      },
      {
        texts: [
          "The trawler sank after water flooded its engine room off the northern islands. Its crew of six was saved.",
          "The trawler sank after water flooded its engine room off the northern islands, the captain confirmed.",
          "The trawler sank after water flooded its engine room off the northern islands, a sailor told reporters.",
        ],
      },
    ],
    silent: [
      {
        texts: [
          "The lift had not been inspected since 2021, the tenants union said.",
          "The lift had been inspected since 2021. The landlord has ordered a new one.",
        ],
      },
      {
        texts: [
          "Officials said the contractor had warned the council twice about cracks in the northern pier.",
          "Mayor Dorothea Malone said the contractor had warned the council twice about cracks in the northern pier.",
        ],
      },
      {
        texts: [
          "The gunman entered the theatre through a side door that had been left unlocked, police said on Friday.",
          "The gunman reportedly entered the theatre through a side door that had been left unlocked.",
        ],
      },
      {
        texts: [
          "The trawler sank after water flooded its engine room off the northern islands. Its crew of six was saved.",
          "The trawler sank after water flooded its engine room off the northern islands, leaving a slick.",
        ],
      },
      {
        texts: [
          "“It is a disgrace that nobody checked the wall,” said Mayor Dorothea Malone of the flooded town.",
          "“It is a disgrace that nobody checked the bridge,” said Finance Minister Otto Brandt of the closed road.",
        ],
      },
      {
        texts: [
          "Mayor Dorothea Malone said 40 houses by the river had been flooded when the northern barrier failed.",
          "Finance Minister Otto Brandt said 60 houses by the river had been flooded when the northern barrier failed.",
        ],
      },
      {
        texts: [
          "Mayor Dorothea Malone said the council had known of the cracks in the northern pier since the spring.",
          "Finance Minister Otto Brandt said the council had not known of the cracks in the northern pier since the spring.",
        ],
      },
      {
        texts: [
          "The museum believes that the missing portrait was sold abroad by a former keeper before the war.",
          "The missing portrait was sold abroad by a former keeper before the war. It was never seen again.",
        ],
      },
      {
        texts: [
          "The tramway said a spare part for the brakes would arrive from Hamburg next week.",
          "The tramway will reopen next week. A spare part for the brakes is on its way.",
        ],
      },
      {
        texts: [
          "The northern pier was mended twice in spring, he said. The tram left the rails near the market square, they said.",
          "The northern pier was mended twice in spring, he said. The tram left the rails near the market square, they said.",
        ],
      },
      {
        texts: [
          "The gunman entered the theatre through a side door that had been left unlocked, police said on Friday.",
          "The gunman entered the theatre at night through a side door that had been left unlocked by the porter, carried two rifles and wore a coat that a guard had lost in spring.",
        ],
      },
      {
        texts: [
          "The gunman entered the theatre through a side door that had been left unlocked, police said on Friday.",
          "The gunman entered the cinema through a back door that had been left unlocked. Two people were hurt.",
        ],
      },
      {
        texts: [
          "The lift had not been inspected since 2021, the union said.",
          "The lift had not been repaired since 2021. The landlord has ordered a new one.",
        ],
      },
      {
        texts: [
          "Ana Roe, who said the pier was safe, lost her seat on the harbour board to a younger man from the northern islands, and left town.",
          "The pier was safe. Nobody asked why it had been shut.",
        ],
      },
      { texts: ["The lift was old, the union said.", "The lift was old. It stood still all day."] },
      { texts: ["Nobody knew why, the union said at a meeting.", "Nobody knew why. So it went."] },
      { texts: ["The tram was late 12 times in 30 days, the union said.", "The tram was late 30 times in 12 months. It was cold."] },
      {
        texts: [
          "“The contractor had warned the council twice about cracks in the northern pier,” Mayor Dorothea Malone said.",
          "The contractor had warned the council twice about cracks in the northern pier. It did nothing.",
        ],
      },
      {
        texts: [
          "Photo: The gunman entered the theatre through a side door that had been left unlocked.",
          "The gunman entered the theatre through a side door that had been left unlocked, police said on Friday.",
        ],
      },
      {
        texts: [
          "The gunman might have entered the theatre through a side door that had been left unlocked, police said.",
          "The gunman entered the theatre through a side door that had been left unlocked. Two people were hurt.",
        ],
      },
    ],
  },
});

/** Surely one source: a person under two names, the same body, or the same words for somebody who is not named. */
const isOneSource = (a: Telling, b: Telling): boolean =>
  areOne(a.speaker, b.speaker) ??
  ((a.body !== undefined && a.body === b.body) ||
    (!a.speaker && !b.speaker && !isPronoun(a.source) && plain(a.source) === plain(b.source)));
/** "He" of two texts may be two. */
const isPronoun = (source = "") => /^(?:s?he|they|it|we|I|who)$/i.test(source);
const plain = (source = "") => source.toLowerCase().replace(/^(?:the|an?) /, "");

const naming = ({ side, value }: Member<Telling>) => `${side.document} (${value.speaker ?? value.body ?? value.source})`;
