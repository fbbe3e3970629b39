import { expect, type Locator, type Page } from "@playwright/test";
import { fillRuling } from "./desk.ts";

/** How a button or a link is pressed: by a click, or by a tap. */
export type Press = (place: Locator) => Promise<void>;

/** Follows "What is left" from wherever one is, and does what is asked there, until nothing stands before the sign-off. What it meets is the page's affair, and not the order of things here. */
export const followTheWay = async (page: Page, press: Press): Promise<void> => {
  const go = async (link: Locator) => {
    const from = page.url();
    await press(link.first());
    await expect.poll(() => page.url() !== from && !page.url().includes("/next"), { intervals: [20, 50, 100], timeout: 15_000 }).toBe(true);
  };
  const onward = page.getByRole("link", { name: /^(Next unchecked|What is left)/ });
  await go(onward);
  for (let step = 0; step < 300 && !page.url().endsWith("/sign-off"); step++) {
    const here = page.url();
    if (here.includes("claim=")) await tickSentence(page, press);
    else if (here.includes("/documents/")) await markRest(page, press);
    else if (/\/flags\/[\w-]{36}/.test(here)) await decide(page, press);
    if (page.url() === here) await go(onward);
  }
  await expect(page.getByText("Nothing stands in the way.")).toBeVisible();
};

const tickSentence = async (page: Page, press: Press) => {
  await expect(page.getByRole("form", { name: "Rule on this claim" })).toBeVisible();
  await fillRuling(page, "Confirmed Right as it stands.", { note: "Compared with the statement." });
  await press(page.getByRole("button", { name: "Tick the whole sentence" }));
  await expect(page.getByText(/claims? of the sentence (is|are) ticked/).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Verdict", exact: true })).toBeVisible();
};

const markRest = async (page: Page, press: Press) => {
  const rest = page.getByRole("button", { name: "Mark the rest as no factual claim" });
  await press(rest);
  await expect(rest).toBeHidden();
};

/** A misspelled name is accepted and put right, what else is flagged stands. */
const decide = async (page: Page, press: Press) => {
  const isWrong = (await page.getByRole("heading", { level: 1 }).textContent())?.includes("misspelled");
  await page.getByRole("radio", { name: isWrong ? /^Accepted/ : /^CQ/ }).check();
  await page.getByLabel("Reason", { exact: true }).fill("Looked at in the register.");
  const from = page.url();
  await press(page.getByRole("button", { name: isWrong ? "Decide" : "Decide and next", exact: true }));
  await expect.poll(() => page.url() !== from).toBe(true);
  if (!isWrong) return;
  await press(page.getByRole("button", { name: "Write down" }));
  await press(page.getByRole("button", { name: "Approve" }));
  await expect(page.getByText(/Approved by/i).first()).toBeVisible();
};
