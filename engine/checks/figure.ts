import { type Answer, defineCheck } from "./check.ts";
import { compareHeadline, headlineFigures } from "./figure-headline.ts";
import { compareParallel, parallelFigures } from "./figure-parallel.ts";
import type { Told } from "./figure-told.ts";
import { compareOutcomes, compareTolls, tolls } from "./figure-toll.ts";
import { listed } from "./gather.ts";

type Reason = "same-figure" | "other-figure" | "other-direction" | "not-in-story" | "moved-on" | "fell-back" | "adds-up";

/** The same statement in two documents with another number; and a headline or summary with a number that its story does not tell. */
export const figure = defineCheck<Told, Reason>({
  id: "figure",
  asks: "Do documents that tell the same give the same figures, and headlines those of their stories?",
  severity: "warning",
  point: "figure",
  about: (dossier) => [...parallelFigures(dossier), ...headlineFigures(dossier.readings), ...tolls(dossier.readings)],
  compare: ({ members }): Answer<Told, Reason>[] => {
    const way = members[0]?.value.way;
    if (way === "parallel") return compareParallel(members);
    if (way === "headline" || way === "untold") return compareHeadline(members);
    return new Set(members.map(({ value }) => value.fate)).size > 1 ? compareOutcomes(members) : compareTolls(members);
  },
  says: {
    "same-figure": ({ sides }) =>
      `${listed(sides.map(({ side, reading }) => `“${side.quote}” (${reading.document.id})`))} give the same figure.`,
    "other-figure": ({ sides: [a, b] }) =>
      `“${a?.side.quote}” (${a?.reading.document.id}) is ${a?.says}, “${b?.side.quote}” (${b?.reading.document.id}) is ${b?.says}, in the same statement.`,
    "not-in-story": ({ sides: [head, ...others] }) =>
      `The story under “${head?.side.quote}” (${head?.reading.document.id}) tells no such figure; it has ${listed(others.map(({ side }) => `“${side.quote}”`))}.`,
    "moved-on": ({ sides: [first, last] }) =>
      `The toll has risen: “${first?.side.quote}” (${first?.reading.document.id}, ${first?.reading.date}), “${last?.side.quote}” (${last?.reading.document.id}, ${last?.reading.date}).`,
    "fell-back": ({ sides: [first, last] }) =>
      `“${last?.side.quote}” (${last?.reading.document.id}, ${last?.reading.date}) is fewer than “${first?.side.quote}” before (${first?.reading.document.id}, ${first?.reading.date}): a toll goes down only where it was corrected.`,
    "adds-up": ({ sides: [whole, ...parts] }) =>
      `“${whole?.side.quote}” (${whole?.reading.document.id}) are ${listed(parts.map(({ side }) => `“${side.quote}”`))} (${parts[0]?.reading.document.id}) together.`,
    "other-direction": ({ sides: [a, b] }) =>
      `${a?.reading.document.id} has “${a?.side.quote}” go ${a?.value.change}, ${b?.reading.document.id} ${b?.value.change}.`,
  },
  examples: {
    "moved-on": [
      {
        texts: [
          { text: "At least 30 people died when an earthquake struck near Ravna on Tuesday, the governor said.", published: "2025-03-04" },
          { text: "The number of dead in the Ravna earthquake rose to 42 on Wednesday, the rescue service said.", published: "2025-03-05" },
        ],
        quotes: ["At least 30 people", "42"],
      },
      {
        texts: [
          { text: "A bridge fell in Ravna on Friday and killed 12 people, the governor said.", published: "2025-03-07" },
          { text: "Divers found two more bodies on Saturday. The bridge's fall killed 14 in Ravna, police say.", published: "2025-03-08" },
        ],
        quotes: ["12 people", "14"],
      },
      {
        texts: [
          { text: "The Ravna earthquake killed 44 people on Tuesday, the rescue service said.", published: "2025-03-08" },
          { text: "TOLVA, March 4 (Kyodo) — The Ravna earthquake killed more than 30 people, the governor said.", published: "2025-03-04" },
        ],
      },
      {
        texts: [
          { text: "TOLVA, March 4 (Kyodo) — A landslide buried a farm and killed 11 people, the governor said.", published: "2025-03-04" },
          { text: "The landslide at Tolva killed 13 people, the governor said on Thursday.", published: "2025-03-06" },
        ],
      },
    ],
    "fell-back": [
      {
        texts: [
          {
            text: "The death toll from Sunday's fire aboard the ferry Tern off Cape Sall has risen to 15, officials said.",
            published: "2025-03-04",
          },
          {
            text: "Ferry fire leaves nine dead\n\nNine people were killed in the fire on the ferry Tern, the interior ministry said.",
            published: "2025-03-05",
          },
        ],
        quotes: ["15", "Nine people"],
      },
      {
        texts: [
          { text: "The fall of a road bridge killed 14 people in Ravna, the police said on Friday.", published: "2025-03-07" },
          {
            text: "Investigators came from the capital on Sunday to look at the bridge in Ravna whose fall killed 11 people.",
            published: "2025-03-09",
          },
        ],
        quotes: ["14 people", "11 people"],
      },
      {
        texts: [
          { text: "The Ravna earthquake killed 15 people on Tuesday, the rescue service said.", published: "2025-03-05" },
          { text: "The Ravna earthquake killed 30 people, the governor said.", published: "2025-03-04" },
        ],
      },
    ],
    "adds-up": [
      {
        texts: [
          { text: "Six people were shot in Ravna on Friday night, two of them fatally, the police said.", published: "2025-03-08" },
          {
            text: "The shooting in Ravna on Friday left two dead and four wounded, doctors at the hospital said.",
            published: "2025-03-09",
          },
        ],
        quotes: ["Six people", "two dead", "four wounded"],
      },
      {
        texts: [
          { text: "A man with a kitchen knife stabbed nine passengers on a tram in Tolva, the police said.", published: "2025-06-02" },
          {
            text: "One passenger was killed and eight were injured when a man drew a knife on a tram in Tolva on Monday.",
            published: "2025-06-03",
          },
        ],
        quotes: ["nine passengers", "One passenger"],
      },
    ],
    "same-figure": [
      {
        texts: [
          {
            text: "Norvik Energy and Castellan Grid said they would merge. Annelie Bergqvist of Norvik expects savings of 450 million euros a year.",
            published: "2025-05-06",
          },
          {
            text: "Castellan Grid agreed to be taken over by Norvik Energy. The union should save €450m annually, said Annelie Bergqvist.",
            published: "2025-05-06",
          },
        ],
        quotes: ["450 million euros", "€450m"],
      },
      {
        texts: [
          "The storm destroyed 340 houses along the northern coast of the island, the governor said.",
          "Along the northern coast of the island the storm destroyed 340 houses, the governor said.",
        ],
        quotes: ["340 houses"],
      },
      {
        texts: [
          "The storm destroyed more than 300 houses along the northern coast of the island, the governor said. Masons on the western shore mended between 30 and 40 chimneys in the first week of spring. The village chapel burned down twenty years ago, and the parish has held its services in a barn since. The old steamer ran aground off the lighthouse for the second time in two months.",
          "The storm destroyed more than 300 houses along the northern coast of the island, the governor said. Masons on the western shore mended 30 to 40 chimneys in the first week of spring. The parish has held its services in a barn since the village chapel burned down 20 years ago. Off the lighthouse the old steamer ran aground for the second time in two months.",
        ],
      },
      {
        texts: [
          { text: "Board Sells Ferry That Carried 60 Cars and 340 Passengers for $2.6M", role: "draft" },
          "The harbour board has sold its oldest ferry to a Greek shipping line for $2.6 million, its chairman said on Thursday. The ferry, built in 1974, carried 340 passengers and 60 cars across the strait four times a day. The board will put the money towards a second crane, which it says it needs before the new container berth opens in the spring.",
        ],
      },
      {
        texts: [
          { text: "A fire on the ferry Tern killed 12 people on Sunday, the coast guard said.", published: "2025-03-02" },
          {
            text: "The crew of the ferry Tern had no hoses when the fire broke out in which 12 people were killed.",
            published: "2025-03-02",
          },
        ],
      },
      {
        texts: [
          { text: "At least 30 people were killed in the Ravna earthquake, the governor said.", published: "2025-03-04" },
          { text: "The Ravna earthquake killed 30 people on Tuesday, the rescue service said.", published: "2025-03-05" },
        ],
      },
    ],
    "other-figure": [
      {
        texts: [
          {
            text: "President Amara Ndiaye of Marenga declared three days of national mourning for the victims of the Halcyon, to begin on Thursday.\n\nThe inquiry under Josef Okandi and Mira Tolan has heard 63 witnesses, the Sallow court said.",
            published: "2026-02-11",
          },
          {
            text: "At Sallow the court of Marenga listened to 36 witnesses in the inquiry that Josef Okandi and Mira Tolan lead into the loss of the Halcyon.\n\nFour days of national mourning were declared by Amara Ndiaye.",
            published: "2026-02-12",
          },
        ],
        quotes: ["three days", "Four days"],
      },
      {
        texts: [
          {
            text: "The Halcyon inquiry under Josef Okandi has heard 63 witnesses, the court at Sallow said. Amara Ndiaye and Mira Tolan were not among them.",
            published: "2026-02-11",
          },
          {
            text: "At Sallow the court listened to 36 witnesses in the inquiry that Josef Okandi leads into the loss of the Halcyon, said lawyers of Amara Ndiaye and Mira Tolan.",
            published: "2026-02-12",
          },
        ],
        quotes: ["63 witnesses", "36 witnesses"],
      },
      {
        texts: [
          "The storm destroyed 340 houses along the northern coast of the island, the governor said.",
          "The governor said the storm destroyed 430 houses along the northern coast of the island.",
        ],
        quotes: ["340 houses", "430 houses"],
      },
      {
        texts: [
          {
            text: "Inflation in the northern districts slowed to 4.1 percent in August, the statistics office said.",
            published: "2025-09-19",
          },
          {
            text: "Inflation in the northern districts slowed to 4.3 percent in August, the statistics office said.",
            published: "2025-09-22",
          },
        ],
        quotes: ["4.1 percent", "4.3 percent"],
      },
      {
        texts: [
          "The airline will buy twelve planes for $1.5 billion from the French maker, its chief told investors.",
          "The airline will buy twelve planes for $1.9 billion from the French maker, its chief told investors.",
        ],
        quotes: ["$1.5 billion", "$1.9 billion"],
      },
      {
        texts: [
          {
            text: "The chapel burned down nine years ago, and the parish has held its services in the school gymnasium since then.",
            published: "2025-09-19",
          },
          {
            text: "The parish has held its services in the school gymnasium since the chapel burned down six years ago.",
            published: "2025-09-19",
          },
        ],
        quotes: ["nine years ago", "six years ago"],
      },
      {
        texts: [
          "The mayor said a crowd of about 1,000 people had come to the opening of the rebuilt market hall on Saturday.",
          "A crowd of about 1,400 people had come to the opening of the rebuilt market hall on Saturday, the mayor said.",
        ],
        quotes: ["about 1,000 people", "about 1,400 people"],
      },
      {
        texts: [
          "The storm destroyed more than 300 houses along the northern coast of the island, the governor said. Masons on the western shore mended between 30 and 40 chimneys in the first week of spring. The village chapel burned down two decades ago, and the parish has held its services in a barn since. The old steamer ran aground off the lighthouse for the second time in two months. The new bakery on the square sells up to 300 loaves to hikers every summer morning.",
          "The storm destroyed more than 500 houses along the northern coast of the island, the governor said. Masons on the western shore mended 30 to 60 chimneys in the first week of spring. The parish has held its services in a barn since the village chapel burned down three decades ago. Off the lighthouse the old steamer ran aground for the second time in four months. The new bakery on the square sells up to 400 loaves to hikers every summer morning.",
        ],
      },
      {
        texts: [
          { text: "The storm destroyed 340 houses along the northern coast of the island, the governor said.", published: "2025-09-22" },
          { text: "The storm destroyed 310 houses along the northern coast of the island, the governor said.", published: "2025-09-24" },
        ],
      },
      {
        texts: [
          { text: "The storm destroyed 340 houses along the northern coast of the island, the governor said.", published: "2025-09-22" },
          { text: "The storm destroyed 360 houses along the northern coast of the island, the governor said.", published: "2025-09-22" },
        ],
      },
      {
        texts: [
          "The storm destroyed 340 houses along the northern coast of the island, the governor said.",
          { text: "The storm destroyed 360 houses along the northern coast of the island, the governor said.", published: "2025-09-22" },
        ],
      },
      {
        texts: [
          {
            text: "The harbour board spent $340 million on new cranes for the northern pier in 2023, its chairman said.",
            published: "2025-09-19",
          },
          {
            text: "The harbour board spent $360 million on new cranes for the northern pier in 2023, its chairman said.",
            published: "2025-09-22",
          },
        ],
      },
      {
        texts: [
          { text: "The harbour board spent $360 million on new cranes for the northern pier, its chairman said.", published: "2025-09-19" },
          { text: "The harbour board spent $340 million on new cranes for the northern pier, its chairman said.", published: "2025-09-22" },
        ],
      },
      {
        texts: [
          { text: "The harbour board spent $360 million on new cranes for the northern pier, its chairman said.", published: "2025-09-22" },
          { text: "The harbour board spent $340 million on new cranes for the northern pier, its chairman said.", published: "2025-09-22" },
        ],
      },
    ],
    "other-direction": [
      {
        texts: [
          "Sales of the bakery chain rose 4 percent in the northern districts during the winter, its owner said.",
          "Sales of the bakery chain fell 4 percent in the northern districts during the winter, its owner said.",
        ],
        quotes: ["4 percent"],
      },
    ],
    "not-in-story": [
      {
        texts: [
          { text: "Quake in Northern Hills Kills 29", role: "draft" },
          "An earthquake in the northern hills killed 47 people on Friday night and brought down the bridge to the valley, the governor said. Rescuers from the capital reached the first villages after 29 hours, because the road was blocked by rocks. The quake was felt in the whole of the country, and schools will be closed until the buildings have been looked at.",
        ],
        quotes: ["29"],
      },
      {
        texts: [
          { text: "Harbour Board Sells Old Ferry for $340M", role: "draft" },
          "The harbour board has sold its oldest ferry to a Greek shipping line for $2.6 million, its chairman said on Thursday. The ferry, built in 1974, carried 340 passengers and 60 cars across the strait four times a day. The board will put the money towards a second crane, which it says it needs before the new container berth opens in the spring.",
        ],
        quotes: ["$340M"],
      },
      {
        texts: [
          "Council Cuts Bus Fares by 60%\n\nThe city council voted on Tuesday night to cut bus fares by 15% from the first of May, in an attempt to win back passengers whom the lines lost during the works on the bridge.\n\nThe company that runs the 60 buses of the city said it had not been asked. It expects to lose 2 million euros a year, and wants the council to pay for it, its director Ana Roe said in a statement. The council will meet her next week, and a spokesman for it said that no line would be given up and that the night buses would go on as they do now, every half hour and on all days of the week, as long as there are enough drivers to be found for them.",
        ],
        quotes: ["60%"],
      },
      {
        texts: [
          { text: "Strain resists 14 antibiotics, hospital doctors warn", role: "draft" },
          "Doctors at the university hospital have warned of a strain of bacteria that resists all of the 26 antibiotics they tried on it. The patient, a woman in her seventies, had come back from a long journey, and 14 nurses who looked after her have been tested. None of them carries the strain, the hospital said, and the ward has been closed until the end of the month.",
        ],
        quotes: ["14 antibiotics"],
      },
      {
        texts: [
          { text: "Board Sells Ferry That Carried 4 Cars", role: "draft" },
          "The harbour board has sold its oldest ferry to a Greek shipping line for $2.6 million, its chairman said on Thursday. The ferry, built in 1974, carried 340 passengers and 60 cars across the strait four times a day. The board will put the money towards a second crane, which it says it needs before the new container berth opens in the spring.",
        ],
      },
      {
        texts: [
          { text: "Board Sells Ferry That Carried four Cars", role: "draft" },
          "The harbour board has sold its oldest ferry to a Greek shipping line for $2.6 million, its chairman said on Thursday. The ferry, built in 1974, carried 340 passengers and 60 cars across the strait four times a day. The board will put the money towards a second crane, which it says it needs before the new container berth opens in the spring.",
        ],
      },
      {
        texts: [
          { text: "Board Sells Ferry for 1,974 Passengers", role: "draft" },
          "The harbour board has sold its oldest ferry to a Greek shipping line for $2.6 million, its chairman said on Thursday. The ferry, built in 1974, carried 340 passengers and 60 cars across the strait four times a day. The board will put the money towards a second crane, which it says it needs before the new container berth opens in the spring.",
        ],
      },
      {
        texts: [
          { text: "Harbour Board Sells Ferry With 13 cannons on Deck", role: "draft" },
          "The harbour board has sold its oldest ferry to a Greek shipping line for $2.6 million, its chairman said on Thursday. The ferry, built in 1974, carried 340 passengers and 60 cars across the strait four times a day. The line ran for 13 miles. The board will put the money towards a second crane, which it says it needs before the new container berth opens in the spring.",
        ],
      },
      {
        texts: [
          { text: "Board Sells Ferry for 60 Million Dollars", role: "draft" },
          "The harbour board has sold its oldest ferry to a Greek shipping line for $2.6 million, its chairman said on Thursday. The ferry, built in 1974, carried 340 passengers and 60 cars across the strait four times a day. It won the prize for the 60th time. The board will put the money towards a second crane, which it says it needs before the new container berth opens in the spring.",
        ],
      },
      {
        texts: [
          { text: "Harbour Board Sells Ferry for $30.5M", role: "draft" },
          "The harbour board has sold its oldest ferry to a Greek shipping line for $2.6 million, its chairman said on Thursday. The ferry, built in 1974, carried 340 passengers and 60 cars across the strait four times a day. She draws 30.5 feet of water. The board will put the money towards a second crane, which it says it needs before the new container berth opens in the spring.",
        ],
      },
    ],
    silent: [
      // One story in two outlets' words: other things are counted, or the one counts on.
      {
        texts: [
          {
            text: "The Halcyon inquiry under Josef Okandi has heard 12 witnesses from Sallow harbour. Amara Ndiaye and Mira Tolan were not among them.",
            published: "2026-02-11",
          },
          {
            text: "Josef Okandi’s inquiry into the loss of the Halcyon off Sallow looked at nine letters that Amara Ndiaye and Mira Tolan wrote to the harbour.",
            published: "2026-02-12",
          },
        ],
      },
      {
        texts: [
          {
            text: "Divers have searched for the Halcyon off Sallow for 20 hours, Josef Okandi told Amara Ndiaye.",
            published: "2026-02-11",
          },
          {
            text: "By noon the divers had searched for the Halcyon off Sallow for 31 hours, Josef Okandi told Amara Ndiaye.",
            published: "2026-02-12",
          },
        ],
      },
      // those who came on top, and another quake
      {
        texts: [
          { text: "A bus overturned near Tolva on Sunday and killed nine people, the police said.", published: "2025-03-02" },
          { text: "Two more passengers have died after the bus crash near Tolva, the hospital said.", published: "2025-03-03" },
        ],
      },
      {
        texts: [
          { text: "An earthquake near Ravna in the Northern Province killed 30 people on Tuesday.", published: "2025-03-04" },
          { text: "An earthquake near Tolva in the Northern Province killed 22 people on Thursday.", published: "2025-03-06" },
        ],
      },
      // of other people, at another place, of another fate
      {
        texts: [
          { text: "A bomb killed 14 people in Ravna and six in Tarn, the police said on Friday.", published: "2025-03-07" },
          {
            text: "The bomb wounded 11 people in Ravna, doctors said. It killed four in Tarn and two of their dogs.",
            published: "2025-03-07",
          },
        ],
      },
      // some of those who came to harm were not hit
      {
        texts: [
          { text: "Six people were shot in Ravna on Friday night, the police said.", published: "2025-03-08" },
          {
            text: "The shooting in Ravna on Friday left two dead and seven injured, three of them in the crush at the doors.",
            published: "2025-03-09",
          },
        ],
      },
      // miles and kilometres, hours and days
      {
        texts: [
          "The tanker drifted for 48 hours before a tug reached it 50 miles off the southern cape, the coast guard said.",
          "The coast guard said the tanker drifted for two days before a tug reached it 80 kilometres off the southern cape.",
        ],
      },
      // rounded, in a short scale, as a bound, as a sum and as a change in percent
      {
        texts: [
          { text: "Harbour Board Sells Old Ferry for $3M, 58% Below Its Price", role: "draft" },
          "The harbour board has sold its oldest ferry to a Greek shipping line for $2.96 million, its chairman said on Thursday. It had asked for $7.05 million. The ferry carried 58 passengers and 3 cars across the strait four times a day, and the board will put the money towards a second crane, which it says it needs before the berth opens in the spring.",
        ],
      },
      {
        texts: [
          { text: "Quake Kills 19 in Northern Hills", role: "draft" },
          "An earthquake in the northern hills killed 12 people in the village of Ravna and seven in the valley below it, the governor said. Rescuers from the capital reached them after 19 hours, because the road was blocked by rocks. The quake was felt in the whole of the country, and schools will be closed until the buildings have been looked at.",
        ],
      },
      // years between two dates
      {
        texts: [
          { text: "Stolen Bell Comes Home After 31 Years", role: "draft", published: "2025-05-02" },
          {
            text: "A church bell that thieves took from the island of Utvær in 1994 has been found in a barn near Bergen, the police said on Friday. It weighs 31 kilograms and was cast in the Netherlands. A farmer who was clearing the barn had seen the name of the island on it, and the parish will hang it again on the first Sunday of June, when the bishop comes.",
            published: "2025-05-02",
          },
        ],
      },
      {
        texts: [
          "The storm destroyed about 340 houses along the northern coast of the island, the governor said.",
          "The storm destroyed 343 houses along the northern coast of the island, the governor said.",
        ],
      },
      {
        texts: [
          "The storm destroyed more than 300 houses along the northern coast of the island, the governor said.",
          "The storm destroyed 343 houses along the northern coast of the island, the governor said.",
        ],
      },
      {
        texts: [
          "Exports of Norway rose 4 percent during the winter quarter, the statistics office said.",
          "Exports of Iceland rose 7 percent during the winter quarter, the statistics office said.",
        ],
      },
      {
        texts: [
          {
            text: "The storm killed at least 12 people along the northern coast of the island, the governor said.",
            published: "2025-03-03",
          },
          {
            text: "The storm killed at least 31 people along the northern coast of the island, the governor said.",
            published: "2025-03-05",
          },
        ],
      },
      {
        texts: [
          "The storm destroyed 340 houses along the northern coast of the island, the governor said.",
          "The fire destroyed 12 shops in the southern harbour of the capital, the mayor said.",
        ],
      },
      {
        texts: [
          {
            text: "The storm destroyed 340 houses along the northern coast of the island, the governor said. Prices in the northern districts rose by 4.1 percent, the statistics office said. Wages in the southern districts rose by 2.1 percent in July, the labour office said. The steward of the market hall resigned two days ago after a long quarrel with the fishmongers.",
            published: "2025-09-19",
          },
          {
            text: "The storm destroyed 360 houses along the northern coast of the island, the governor said. Prices in the northern districts rose by 4.3 percent, the statistics office said. Wages in the southern districts rose by 2.3 percent in August, the labour office said. The steward of the market hall resigned five days ago after a long quarrel with the fishmongers.",
            published: "2025-09-22",
          },
        ],
      },
      {
        texts: [
          "The storm destroyed at least 12 houses along the northern coast of the island, the governor said.",
          "The storm destroyed more than 31 houses along the northern coast of the island, the governor said.",
        ],
      },
      {
        texts: [
          "The tug towed the drifting tanker for 50 miles along the southern cape, the coast guard said.",
          "The tug towed the drifting tanker for 12 hours along the southern cape, the coast guard said.",
        ],
      },
      {
        texts: [
          "The storm destroyed 340 houses and 20 barns along the northern coast of the island, the governor said.",
          "The storm destroyed 340 houses along the northern coast of the island, the governor said.",
        ],
      },
      {
        texts: [
          { text: "Harbour Board Sells 4 Old Ferries", role: "draft" },
          "The harbour board has sold its oldest ferry to a Greek shipping line for $2.6 million, its chairman said on Thursday. The ferry, built in 1974, carried 340 passengers and 60 cars across the strait four times a day. The board will put the money towards a second crane, which it says it needs before the new container berth opens in the spring.",
        ],
      },
      {
        texts: [
          { text: "Board Sells Ferry That Carried 2 Cars", role: "draft" },
          "The harbour board has sold its oldest ferry to a Greek shipping line for $2.6 million, its chairman said on Thursday. The ferry, built in 1974, carried 340 passengers and 60 cars across the strait four times a day. It had two decks. The board will put the money towards a second crane, which it says it needs before the new container berth opens in the spring.",
        ],
      },
      {
        texts: [
          { text: "Harbour Board Sells Ferry With 12 cannons on Deck", role: "draft" },
          "The harbour board has sold its oldest ferry to a Greek shipping line for $2.6 million, its chairman said on Thursday. The ferry, built in 1974, carried 340 passengers and 60 cars across the strait four times a day. The line ran for 12 miles. The board will put the money towards a second crane, which it says it needs before the new container berth opens in the spring.",
        ],
      },
      {
        texts: [
          { text: "Harbour Board Sells 340 of Its Shares", role: "draft" },
          "The harbour board has sold its oldest ferry to a Greek shipping line for $2.6 million, its chairman said on Thursday. The ferry, built in 1974, carried 340 passengers and 60 cars across the strait four times a day. The board will put the money towards a second crane, which it says it needs before the new container berth opens in the spring.",
        ],
      },
      {
        texts: [
          { text: "Harbour Board Sells Old Ferry for $72M", role: "draft" },
          "The harbour board has sold its oldest ferry to a Greek shipping line for $2.6 million, its chairman said on Thursday. The ferry, built in 1974, carried 340 passengers and 60 cars across the strait four times a day. The board will put the money towards a second crane, which it says it needs before the new container berth opens in the spring.",
        ],
      },
      {
        texts: [
          { text: "Farmers of the Upper Valley Plant 340 Olive Trees", role: "draft" },
          "The harbour board has sold its oldest ferry to a Greek shipping line for $2.6 million, its chairman said on Thursday. The ferry, built in 1974, carried 340 passengers and 60 cars across the strait four times a day. The board will put the money towards a second crane, which it says it needs before the new container berth opens in the spring.",
        ],
      },
      {
        texts: [
          {
            text: "Harbour Board Sells Old Ferry for $340M, Which Was Built for Passengers and Cars and Crossed the Strait",
            role: "draft",
          },
          "The harbour board has sold its oldest ferry to a Greek shipping line for $2.6 million, its chairman said on Thursday. The ferry, built in 1974, carried 340 passengers and 60 cars across the strait fou",
        ],
      },
      {
        texts: [
          { text: "Harbour Board Sells Old Ferry That Is 51 Years Old and 0.4 Miles Off", role: "draft" },
          "The harbour board has sold its oldest ferry to a Greek shipping line for $2.6 million, its chairman said on Thursday. The ferry, built in 1974, carried 340 passengers and 60 cars across the strait four times a day. The board will put the money towards a second crane, which it says it needs before the new container berth opens in the spring.",
        ],
      },
      {
        texts: [
          "Board Sells Ferry for $340M",
          "The harbour board has sold its oldest ferry to a Greek shipping line for $2.6 million, its chairman said on Thursday. The ferry, built in 1974, carried 340 passengers and 60 cars across the strait four times a day. The board will put the money towards a second crane, which it says it needs before the new container berth opens in the spring.",
        ],
      },
      { texts: ["Harbour Board Sells Old Ferry for $340M\n\nIt carried 340 passengers and 60 cars."] },
      {
        texts: [
          { text: "The Ravna earthquake killed 30 people, the governor said.", published: "2025-03-04" },
          { text: "Rescuers have found the bodies of some of the 14 people killed by the earthquake in Ravna.", published: "2025-03-05" },
          {
            text: "Bells rang in Ravna on Sunday, and children read out the names of the 28 people whom the earthquake killed in their beds.",
            published: "2025-03-09",
          },
        ],
      },
      {
        texts: [
          { text: "The Ravna earthquake killed about 30 people, the governor said. It left 40 people missing.", published: "2025-03-04" },
          {
            text: "Rescuers have dug out the 28 people killed by the earthquake in Ravna. In the hills 32 people are missing.",
            published: "2025-03-05",
          },
        ],
      },
      {
        texts: [
          { text: "The Ravna earthquake killed 30 people, the governor said.", published: "2025-03-04" },
          {
            text: "The Ravna earthquake made news. It was felt far away. Roads are shut. Schools are shut. Bells rang for the 22 people it killed in Ravna.",
            published: "2025-03-05",
          },
        ],
      },
      {
        texts: [
          { text: "The Ravna earthquake killed 30 people, the governor said.", published: "2025-03-04" },
          {
            text: "On Tuesday the quake in Ravna killed 22 people, and the dead of the week are 25 people killed in Ravna.",
            published: "2025-03-05",
          },
          { text: "Another 21 people were killed by the earthquake in Ravna on Wednesday night.", published: "2025-03-05" },
        ],
      },
      {
        texts: [
          { text: "A fire in a mill in the village of Tarn killed nine people on Monday, the mayor said.", published: "2025-03-03" },
          { text: "A fire in a mill in the village of Lorn killed eight people on Tuesday, the mayor said.", published: "2025-03-04" },
        ],
      },
      {
        texts: [
          { text: "Six people were shot in Ravna on Friday night, the police said.", published: "2025-03-08" },
          { text: "The shooting in Ravna on Friday left two dead and four wounded, doctors said.", published: "2025-03-13" },
        ],
      },
      {
        texts: [
          { text: "About six people were shot in Ravna on Friday night, the police said.", published: "2025-03-08" },
          { text: "The shooting in Ravna on Friday left two dead and four wounded, doctors said.", published: "2025-03-09" },
          { text: "Bells rang for the six people killed in Ravna in the shooting.", published: "2025-03-09" },
        ],
      },
      {
        texts: [
          "Six people were shot in Ravna on Friday night, the police said.",
          "The shooting in Ravna on Friday left two dead and four wounded, doctors said.",
        ],
      },
      {
        texts: [
          { text: "The harbour board spent $340 million on new cranes for the northern pier, its chairman said.", published: "2025-09-19" },
          { text: "The harbour board spent $360 million on new cranes for the northern pier, its chairman said.", published: "2025-09-22" },
        ],
      },
      {
        texts: [
          { text: "The harbour board spent $360 million on new cranes for the northern pier, its chairman said.", published: "2025-09-22" },
          { text: "The harbour board spent $340 million on new cranes for the northern pier, its chairman said.", published: "2025-09-19" },
        ],
      },
      {
        texts: [
          {
            text: "The harbour board spent $340 million on new cranes for the northern pier in 2023, its chairman said.",
            published: "2025-09-19",
          },
          {
            text: "The harbour board spent $360 million on new cranes for the northern pier in 2024, its chairman said.",
            published: "2025-09-22",
          },
        ],
      },
      {
        texts: [
          {
            text: "The harbour board spent $340 million on new cranes for the northern pier, its chairman said. It was founded in 2023.",
            published: "2025-09-19",
          },
          {
            text: "The harbour board spent $360 million on new cranes for the northern pier, its chairman said. It was founded in 2023.",
            published: "2025-09-22",
          },
        ],
      },
      {
        texts: [
          { text: "The storm of 2023 destroyed 340 houses along the northern coast of the island.", published: "2025-09-19" },
          { text: "The storm of 2023 destroyed 360 houses along the northern coast of the island.", published: "2025-09-22" },
        ],
      },
    ],
  },
});
