import { expect, type Locator, type Page, test } from "@playwright/test";
import { password, people } from "#seeds/world";
import { articleFiles, expectFocus } from "./desk.ts";

// Hundreds of steps: a trace of them would take longer than they do.
test.use({ trace: "off" });

const soon = { intervals: [20, 50, 100], timeout: 20_000 };

test("an editor takes three articles to a signed report with the keyboard alone: at most two keys a claim, and the page is loaded once", async ({
  page,
}) => {
  test.setTimeout(600_000);
  const hands = keyboard(page);
  await page.goto("/sign-in");
  await page.evaluate(() => {
    Object.assign(globalThis, { loadedOnce: true });
    addEventListener("pointerdown", () => Object.assign(globalThis, { isPointedAt: true }));
  });
  await begin(page, hands);
  const told = { claims: 0, settled: 0, keysOnClaims: 0, acts: 0, flags: 0, corrections: 0 };
  await follow(page, () => hands.press("n"));
  for (let step = 0; step < 1_000 && !page.url().endsWith("/sign-off"); step++) {
    const here = page.url();
    if (here.includes("claim=")) {
      const before = hands.pressed;
      (await ruleOnClaim(page, hands)) && told.settled++;
      told.claims++;
      told.keysOnClaims += hands.pressed - before;
      if (page.url() === here) await follow(page, () => hands.press("n"));
    } else if (here.includes("/documents/")) {
      told.acts++;
      await hands.press("x");
      await expect(page.getByRole("button", { name: "Mark the rest as no factual claim" })).toBeHidden();
      await expectFocus(page);
      await follow(page, () => hands.press("n"));
    } else if (here.includes("/flags/")) {
      told.flags++;
      await decideFlag(page, hands, told);
    } else {
      await follow(page, () => hands.press("n"));
    }
  }
  await expect(page.getByText("Nothing stands in the way.")).toBeVisible();
  await hands.reach(page.getByRole("button", { name: /^Sign off as/ }));
  await follow(page, () => hands.press("Enter"));
  await expect(page.getByRole("link", { name: "Signed off by Elias Moreau" })).toBeVisible();
  await expectFocus(page);
  console.log(
    `${told.claims} claims with ${told.keysOnClaims} keys (${(told.keysOnClaims / told.claims).toFixed(2)} each; ${told.settled} settled by evidence that stood ready); ` +
      `the words in no claim in ${told.acts} acts; ${told.flags} flags, ${told.corrections} corrections; ` +
      `from the sign-in to the signature ${hands.pressed} keys and ${hands.typed} characters typed`,
  );
  expect(told.settled).toBeGreaterThan(5);
  expect(told.keysOnClaims).toBeLessThanOrEqual(2 * told.claims);
  expect(await page.evaluate(() => ["loadedOnce" in globalThis, "isPointedAt" in globalThis])).toEqual([true, false]);
});

type Hands = ReturnType<typeof keyboard>;

/** Keys, counted. `reach`: by Tab. */
const keyboard = (page: Page) => {
  const hands = {
    pressed: 0,
    typed: 0,
    press: async (key: string) => {
      hands.pressed++;
      await page.keyboard.press(key);
    },
    type: async (text: string) => {
      hands.typed += text.length;
      await page.keyboard.insertText(text);
    },
    reach: async (place: Locator) => {
      await expect(place).toBeVisible();
      for (let i = 0; i < 60; i++) {
        if (await place.evaluate((element) => element === document.activeElement)) return;
        await hands.press("Tab");
      }
      throw new Error(`${place} is not reached by Tab`);
    },
  };
  return hands;
};

/** Does something that leads elsewhere, and waits until one is there. */
const follow = async (page: Page, act: () => Promise<void>) => {
  const from = page.url();
  await act();
  await expect.poll(() => page.url() !== from && !page.url().includes("/next"), soon).toBe(true);
  await expectFocus(page);
};

/** From the sign-in to a dossier with the three articles, all of them under check. The files are chosen in a window of the system, out of reach of a page. */
const begin = async (page: Page, hands: Hands) => {
  await hands.reach(page.getByLabel("E-mail"));
  await hands.type(people.editor.email);
  await hands.press("Tab");
  await hands.type(password);
  await follow(page, () => hands.press("Enter"));
  await hands.reach(page.getByRole("link", { name: "New dossier" }));
  await follow(page, () => hands.press("Enter"));
  await hands.reach(page.getByLabel("Title"));
  await hands.type(`By keys ${Date.now()}`);
  await follow(page, () => hands.press("Enter"));
  await page.getByLabel("Files", { exact: true }).setInputFiles(articleFiles({ areDrafts: true }));
  await hands.reach(page.getByRole("button", { name: "Bring in files" }));
  await follow(page, () => hands.press("Enter"));
  await hands.reach(page.getByRole("link", { name: "Go to the overview" }));
  await follow(page, () => hands.press("Enter"));
};

/** Two keys, on to the next claim: confirmed where a document or the register says it, else left on the author. Was it the first? */
const ruleOnClaim = async (page: Page, hands: Hands): Promise<boolean> => {
  const form = page.getByRole("form", { name: "Rule on this claim" });
  await expect(form).toBeVisible();
  const here = page.url();
  const isSettled = (await form.locator("input[data-supports=right]").count()) > 0;
  await hands.press(isSettled ? "1" : "7");
  await expect(form.getByRole("radio", { checked: true })).toHaveCount(1);
  if (isSettled) await expect(form.locator("input[data-supports=right]:checked")).toHaveCount(1);
  await hands.press("Enter");
  await expect.poll(async () => page.url() !== here || (await page.getByText("No claim is left open").count()) > 0, soon).toBe(true);
  await expectFocus(page);
  return isSettled;
};

/** The misspelled name is accepted and put right, the others stand. */
const decideFlag = async (page: Page, hands: Hands, told: { corrections: number }) => {
  const accepted = page.getByRole("link", { name: "Write the correction" });
  if (await accepted.count()) {
    told.corrections++;
    await follow(page, () => hands.press("w"));
    await hands.reach(page.getByRole("button", { name: "Write down" }));
    await follow(page, () => hands.press("Enter"));
    await hands.press("a");
    await expect(page.getByText(/Approved by/i).first()).toBeVisible();
    await expectFocus(page);
    return follow(page, () => hands.press("n"));
  }
  const isWrong = (await page.getByRole("heading", { level: 1 }).textContent())?.includes("misspelled");
  await hands.press(isWrong ? "1" : "3");
  await hands.press("r");
  await hands.type(isWrong ? "The register has it otherwise." : "Looked at: it stands.");
  await follow(page, () => hands.press("Control+Enter"));
};
