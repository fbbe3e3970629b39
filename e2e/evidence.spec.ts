import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { beginWithText, signIn } from "./desk.ts";

const text = "Talks at the harbour\n\nAnn Lee, the harbour master, spoke to 12 people about the old pier.";
const list = { name: "list of the twelve.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF twelve names") };

for (const javaScriptEnabled of [true, false])
  test(`a file supports a verdict and is had back as it came, by the desk alone (script: ${javaScriptEnabled})`, async ({ browser }) => {
    test.setTimeout(90_000);
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
    await signIn(page, "editor");
    await page.goto(await beginWithText(page, `Files ${javaScriptEnabled} ${Date.now()}`, text));
    await page
      .locator("ol a.mark")
      .filter({ hasText: /^12 people/ })
      .click();
    const form = page.getByRole("form", { name: "Rule on this claim" });
    await form.getByRole("radio", { name: /^Confirmed Right/ }).check();
    await form.getByLabel("How it was verified").selectOption({ label: "Read a document" });
    await form.getByText("Add evidence of your own").click();
    await form.getByLabel("File", { exact: true }).setInputFiles({ ...list, buffer: Buffer.alloc(0) });
    await form.getByRole("button", { name: "Rule", exact: true }).click();
    await expect(form.getByRole("alert")).toContainText("“list of the twelve.pdf” is empty. Choose it again.");
    await form.getByLabel("File", { exact: true }).setInputFiles(list);
    await form.getByRole("button", { name: "Rule", exact: true }).click();
    const link = page.getByRole("link", { name: /^list of the twelve\.pdf \(17 bytes, SHA-256 [0-9a-f]{64}\)$/ });
    const [download] = await Promise.all([page.waitForEvent("download"), link.first().click()]);
    expect(download.suggestedFilename()).toBe(list.name);
    expect(readFileSync(await download.path())).toEqual(list.buffer);
    const address = (await link.first().getAttribute("href")) ?? "";
    const stranger = await (await browser.newContext()).newPage();
    await signIn(stranger, "stranger");
    expect((await stranger.request.get(address)).status()).toBe(404);
  });
