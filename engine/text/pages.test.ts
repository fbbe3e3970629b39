import { describe, expect, test } from "vitest";
import { cutText } from "./cut.ts";

/** Pages as they come when a whole browser window is pasted. A line that begins with "+" belongs to the article, any other to the page. */
const pages: Record<string, string> = {
  "an agency's site": `
World News
+Port Roe builds a second quay
By JANE ROE
Updated 5:14 PM EDT, May 12, 2026
Share
+A ferry leaves the old quay of Port Roe on Tuesday, May 12, 2026. (AP Photo/Jane Roe)
+PORT ROE (AP) — The harbour board voted on Tuesday to build a second quay after a debate that lasted four hours.
+Its chair, Ana Roe, said the works would begin in spring.
+“It was time,” she said.
___
Associated writers John Doe in Vienna and Kim Lee in Seoul contributed to this report.
Copyright 2026 The Agency. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.
`,
  "a broadcaster's site": `
Home
News
Business
+Port Roe to get a second quay after long debate
3 hours ago
Share
Save
Getty Images
+The harbour board voted on Tuesday to build a second quay after a debate that lasted four hours.
+Its chair, Ana Roe, said the works would begin in spring and cost 12 million euros.
+"It was time," she said.
More on this story
Ferry fares to rise in June
Old quay to close for a year
Related topics
Shipping
Port Roe
Top stories
Mayor to stand again
Follow us on Instagram
`,
  "a daily with a paywall": `
Skip to main content
Subscribe
Log in
Opinion
+Port Roe Votes for a Second Quay
Listen to this article · 6:22 min Learn more
Share full article
131
By Jane Roe
May 12, 2026
+The harbour board voted on Tuesday to build a second quay after a debate that lasted four hours.
Advertisement
SKIP ADVERTISEMENT
+Its chair, Ana Roe, said the works would begin in spring and cost 12 million euros.
A version of this article appears in print on May 13, 2026, Section A, Page 4 of the New Edition.
Order Reprints | Today’s Paper | Subscribe
See more on: Shipping, Harbours
Share full article
131
© 2026 The Daily Company
Terms of Service
Privacy Policy
`,
  "a wire's site": `
+Port Roe votes for second quay
By Jane Roe
May 12, 20262:13 PM GMT+1 Updated 3 hours ago
+The harbour board voted on Tuesday to build a second quay after a debate that lasted four hours.
+Its chair, Ana Roe, said the works would begin in spring.
The Morning Wire newsletter is your guide to shipping. Sign up here.
+She had opposed the plan until March.
Reporting by Jane Roe in Port Roe; Additional reporting by John Doe; Editing by Kim Lee
Our Standards: The Wire Trust Principles.
Purchase Licensing Rights
`,
  "an English daily of Asia": `
Home > National > Diplomacy
+Port Roe to build second quay
By Lee Min-ho
Published : May 12, 2026 - 17:02
Link copied
+The harbour board voted on Tuesday to build a second quay after a debate that lasted four hours.
+Its chair, Ana Roe, said the works would begin in spring and cost 12 million euros.
By Lee Min-ho (minho@herald.example)
minho@herald.example
Read the Herald free for 30 days
Most Read
1 Ferry fares to rise
2 Old quay to close
(END)
`,
  "a channel's site": `
+Port Roe votes for a second quay
Published On 12 May 2026
Click here to share on social media
Save
list of 2 items
end of list
+The harbour board voted on Tuesday to build a second quay after a debate that lasted four hours.
Recommended Stories
list of 3 items
list 1 of 3 Ferry fares to rise
list 2 of 3 Old quay to close
end of list
+Its chair, Ana Roe, said the works would begin in spring and cost 12 million euros.
Source: Agencies
`,
};

/** Lines as they lie on the page, with or without blank lines between them. */
const layouts: [string, string][] = [
  ["line by line", "\n"],
  ["with blank lines", "\n\n"],
];
const isRead = new Set(["headline", "body", "caption"]);

describe.each(Object.entries(pages))("%s", (_, page) => {
  test.each(layouts)("%s", (_, between) => {
    const lines = page.trim().split("\n");
    const text = lines.map((line) => line.replace(/^\+/, "")).join(between);
    const { blocks } = cutText({ id: "d", text });
    let at = 0;
    const wrong: string[] = [];
    for (const line of lines) {
      const words = line.replace(/^\+/, "");
      at = text.indexOf(words, at);
      const last = at + words.length - 1;
      const read =
        blocks.some(({ role, start, end }) => isRead.has(role) && start <= last && last < end) ||
        (line.startsWith("+") && / \(.*\)$/.test(line));
      if (read !== line.startsWith("+")) wrong.push(line);
      at = last;
    }
    expect(wrong).toEqual([]);
  });
});
