import { expect, test } from "@playwright/test";
import { beginDossier, openDraft, signIn } from "./desk.ts";

test("a draft is reviewed by keys: at most two a claim where the documents or the register settle it, and the page is loaded once", async ({
  page,
}) => {
  test.setTimeout(240_000);
  await signIn(page, "editor");
  const draft = await openDraft(page, await beginDossier(page, `By keys ${Date.now()}`));
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => Object.assign(globalThis, { loadedOnce: true }));
  let [keys, settled, vouched] = [0, 0, 0];
  const press = async (key: string) => {
    keys++;
    await page.keyboard.press(key);
  };
  await press("n");
  const form = page.getByRole("form", { name: "Rule on this claim" });
  for (let claims = 0; claims < 300; claims++) {
    await expect(form).toBeVisible();
    const claim = new URL(page.url()).searchParams.get("claim");
    const isSettled = (await form.locator("input[data-supports=right]").count()) > 0;
    await press(isSettled ? "1" : "7");
    await expect(form.getByRole("radio", { checked: true })).toHaveCount(1);
    if (isSettled) await expect(form.locator("input[data-supports=right]:checked")).toHaveCount(1);
    await press("Enter");
    isSettled ? settled++ : vouched++;
    await expect
      .poll(
        async () => new URL(page.url()).searchParams.get("claim") !== claim || (await page.getByText("No claim is left open").count()) > 0,
      )
      .toBe(true);
    if (await page.getByText("No claim is left open").count()) break;
  }
  const claims = settled + vouched;
  console.log(`${claims} claims with ${keys} keys: ${settled} settled by evidence that stood ready, ${vouched} on author`);
  expect(settled).toBeGreaterThan(5);
  expect(keys).toBeLessThanOrEqual(2 * claims + 1);
  expect(await page.evaluate(() => "loadedOnce" in globalThis)).toBe(true);
  await page.goto(`${draft}?state=unchecked`);
  await expect(page.getByRole("link", { name: /^0 unchecked|unchecked$/ })).toHaveCount(0);
});
