import { describe, expect, test } from "vitest";
import { cutText } from "./cut.ts";

/** Role and first words of each block. */
const rolesOf = (text: string) =>
  cutText({ id: "d", text }).blocks.map(({ role, start, end }) => `${role}: ${text.slice(start, end).replace(/\s+/g, " ").slice(0, 24)}`);
const roleOf = (text: string, words: string) => {
  const at = text.indexOf(words);
  return cutText({ id: "d", text }).blocks.find(({ start, end }) => start <= at && at < end)?.role;
};

const body = "The harbour board voted on Tuesday to build a second quay after a debate that lasted four hours.";
const more = "Its chair, Ana Roe, said the works would begin in spring and cost 12 million euros.";

test("a plain article", () => {
  expect(rolesOf(`Board votes for a second quay\n\nBy Jane Roe\n\nPORT ROE, May 3 (Agency) — ${body}\n\n${more}`)).toEqual([
    "headline: Board votes for a second",
    "byline: By Jane Roe",
    "dateline: PORT ROE, May 3 (Agency)",
    "body: The harbour board voted ",
    "body: Its chair, Ana Roe, said",
  ]);
});

test("a text without blank lines is read line by line", () => {
  expect(rolesOf(`Board votes for a second quay\n${body}\n${more}`).map((role) => role.split(":")[0])).toEqual([
    "headline",
    "body",
    "body",
  ]);
});

test("a hard-wrapped text is put together again", () => {
  const wrapped = `Board votes for a second quay\n\nThe harbour board voted on Tuesday to build a second\nquay after a debate that lasted four hours. Ana Roe,\nits chair, said the works would begin in spring and\ncost 12 million euros.\n\nThe old quay dates from 1911.`;
  expect(rolesOf(wrapped).map((role) => role.split(":")[0])).toEqual(["headline", "body", "body"]);
});

describe("furniture", () => {
  test.each([
    "Home > News > Local",
    "Home / World / Europe",
    "Share on Facebook",
    "Share this article",
    "Sign up for our morning newsletter",
    "Already a subscriber? Log in",
    "Subscribe now for full access. Cancel anytime.",
    "Advertisement",
    "ADVERTISEMENT",
    "Read more: Ferry fares to rise",
    "Related: Ferry fares to rise in June",
    "Most read",
    "© 2026 The Port Courier. All rights reserved.",
    "Copyright 2026 Port Courier",
    "This material may not be published, broadcast, rewritten or redistributed without permission.",
    "Published: May 3, 2026, 10:15",
    "Last updated on 3 May 2026 at 10:15 GMT",
    "(Reporting by Jane Roe; Editing by John Doe)",
    "Source: Port Courier",
    "Follow us on Twitter",
    "Leave a comment",
    "Skip to main content",
    "By continuing to use this site you accept our cookie policy and terms of use",
    "Print Email Tweet",
    "5 min read",
    "Wednesday 13 May 2026 11:20 am",
    "Updated 05/13/2026 3:41 PM",
    "May 13, 2026 | 2:31 PM EDT",
  ])("%s", (line) => {
    expect(roleOf(`Board votes for a second quay\n\n${body}\n\n${line}\n\n${more}`, line)).toBe("furniture");
  });

  test("bullets and buttons between offers", () => {
    const offer =
      "Get 60 days of free access\n-\nEvery story, every day\n-\nThe weekend crossword\n-\nSubscribe now\nGo\nNo charges during your trial.";
    expect(
      rolesOf(`Board votes for a second quay\n${body}\n${more}\n${offer}`)
        .slice(3)
        .map((role) => role.split(":")[0]),
    ).toEqual(Array(9).fill("furniture"));
  });

  test("the foot of a page behind the byline", () => {
    const foot = "BY JANE ROE [jane.roe@courier.example]\nSign in with your account to take part\nclose icon\nSend";
    expect(
      rolesOf(`Board votes for a second quay\n\n${body}\n\n${more}\n\n${foot}`)
        .slice(3)
        .map((role) => role.split(":")[0]),
    ).toEqual(["byline", "furniture", "furniture", "furniture"]);
  });

  test.each([
    "The paper has lost 40,000 subscribers since 2019, its publisher said.",
    "“Read more,” he told the pupils.",
    "Users were asked to log in again after the breach was found.",
    "He sold his share of the firm in March.",
    "More in the crowd were women than men.",
    "“No,” she said.",
    "May was wet, and 12 came.",
    "In court he was told that he may not build without permission.",
    "The cookies were baked by the pupils of the school.",
    "Advertisement sales rose 4 percent last year, the network said.",
    "Advertisement sales rose 4 percent last year.",
  ])("prose stays prose: %s", (line) => {
    expect(roleOf(`Board votes for a second quay\n\n${body}\n\n${line}\n\n${more}`, line)).toBe("body");
  });
});

describe("captions", () => {
  test.each([
    "Mayor Ana Roe, second from right, opens the new quay on Tuesday. [POOL PHOTO]",
    "The new quay at dusk. (AP Photo/Jane Roe)",
    "From left are Ana Roe, John Doe and Kim Lee at the opening.",
    "Ana Roe, left, shakes hands with John Doe before the vote on Tuesday.",
    "FILE PHOTO: The old quay in 2019. REUTERS/Jane Roe",
    "The old quay in a storm last winter. Photograph: Jane Roe",
  ])("%s", (line) => {
    expect(roleOf(`Board votes for a second quay\n\n${body}\n\n${line}\n\n${more}`, line)).toBe("caption");
  });

  test("the credit is furniture, so that no claim comes from it", () => {
    const text = `${body}\n\nMayor Ana Roe, left, opens the quay on Tuesday. [POOL PHOTO]\n\n${more}`;
    expect(roleOf(text, "[POOL")).toBe("furniture");
  });

  test.each(["The party of the left, long divided, stands behind him.", "He turned left, then right (again)."])(
    "prose stays prose: %s",
    (line) => {
      expect(roleOf(`${body}\n\n${line}\n\n${more}`, line)).toBe("body");
    },
  );
});

describe("datelines", () => {
  test.each([
    [`SEOUL, July 12 (Agency) -- ${body}`, "SEOUL, July 12 (Agency) --"],
    [`NEW YORK — ${body}`, "NEW YORK —"],
    [`WASHINGTON (AP) — ${body}`, "WASHINGTON (AP) —"],
    [`(Reuters) - ${body}`, "(Reuters) -"],
    [`(CNN) ${body}`, "(CNN)"],
    [`NAIROBI, Kenya (AP) _ ${body}`, "NAIROBI, Kenya (AP) _"],
    [`BUFFALO, N.Y. (AP) --\n\n${body}`, "BUFFALO, N.Y. (AP) --"],
  ])("%s", (paragraph, dateline) => {
    const [first] = cutText({ id: "d", text: paragraph }).blocks;
    expect([first?.role, paragraph.slice(first?.start, first?.end)]).toEqual(["dateline", dateline]);
  });
  test.each([
    `NATO — the alliance of 32 states — met on Tuesday to discuss its budget for the year.`.replace("NATO", "Nato"),
    `GOP members of the board - all nine of them - voted on Tuesday to build a second quay.`,
    `EXCLUSIVE — The board voted on Tuesday to build a second quay after a long debate.`,
    `The board — all nine of them — voted on Tuesday to build a second quay.`,
  ])("none: %s", (paragraph) => {
    expect(cutText({ id: "d", text: paragraph }).blocks.map(({ role }) => role)).toEqual(["body"]);
  });
});

describe("repeats", () => {
  test("a headline, a caption and a paragraph that stand twice", () => {
    const text = `Board votes for a second quay\n\nHome > Local\n\nBoard votes for a second quay\n\n${body}\n\n${more}\n\n${body}`;
    expect(rolesOf(text).map((role) => role.split(":")[0])).toEqual(["headline", "furniture", "repeat", "body", "body", "repeat"]);
  });
  test("short answers come back by chance", () => {
    expect(rolesOf(`${body}\n\n“No,” she said.\n\n${more}\n\n“No,” she said.`).filter((role) => role.startsWith("repeat"))).toEqual([]);
  });
});
