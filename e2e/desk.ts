import { existsSync, readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { dossier, password, people, type SampleKey } from "#seeds/world";

/** Where the three real articles lie, when they are there; the journeys go on with the sample otherwise. */
const realArticles = new URL("../../shared/seeds/", import.meta.url);

/** Files as a browser uploads them: the dossier file and the texts that it names. `areDrafts`: all of them under check, not the draft alone. */
export const articleFiles = ({ areDrafts = false } = {}): { name: string; mimeType: string; buffer: Buffer }[] => {
  const isReal = existsSync(realArticles);
  const base = isReal ? realArticles : new URL("../seeds/", import.meta.url);
  const given: { documents: readonly { file: string }[] } = isReal
    ? JSON.parse(readFileSync(new URL("dossier.json", base), "utf8"))
    : dossier;
  const about = areDrafts ? { ...given, documents: given.documents.map((document) => ({ ...document, role: "draft" })) } : given;
  return [
    { name: "dossier.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(about)) },
    ...about.documents.map(({ file }) => ({
      name: file.slice(file.lastIndexOf("/") + 1),
      mimeType: "text/plain",
      buffer: readFileSync(new URL(file, base)),
    })),
  ];
};

/** Signs somebody of the sample world in, by the form. */
export const signIn = async (page: Page, who: SampleKey): Promise<void> => {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(people[who].email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(/\/dossiers$/);
};

/** Begins a dossier and brings the three articles in; resolves to the dossier's address. */
export const beginDossier = async (page: Page, title: string): Promise<string> => {
  await page.goto("/dossiers/new");
  await page.getByLabel("Title").fill(title);
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page).toHaveURL(/\/dossiers\/[0-9a-f-]{36}/);
  const at = new URL(page.url()).pathname.split("/").slice(0, 3).join("/");
  await page.goto(`${at}/import`);
  await page.getByLabel("Files", { exact: true }).setInputFiles(articleFiles());
  await page.getByRole("button", { name: "Bring in files" }).click();
  await expect(page).toHaveURL(/\/import\/[0-9a-f-]{36}/);
  return at;
};

/** Begins a dossier with one text, pasted; its first line becomes its title. Resolves to the address of the document. */
export const beginWithText = async (page: Page, title: string, text: string): Promise<string> => {
  await page.goto("/dossiers/new");
  await page.getByLabel("Title").fill(title);
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page).toHaveURL(/\/dossiers\/[0-9a-f-]{36}/);
  await page.goto(`${new URL(page.url()).pathname.split("/").slice(0, 3).join("/")}/import`);
  const form = page.getByRole("form", { name: "Paste a text" });
  await form.getByLabel("Text", { exact: true }).fill(text);
  await form.getByRole("button", { name: "Bring in text" }).click();
  await expect(page).toHaveURL(/\/import\/[0-9a-f-]{36}/);
  await page
    .getByRole("main")
    .getByRole("link", { name: text.split("\n")[0] as string })
    .click();
  await expect(page).toHaveURL(/\/documents\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
};

/** After an act or a step the focus is somewhere: from nothing, keyboard and screen reader would begin at the top of the page again. */
export const expectFocus = async (page: Page): Promise<void> => {
  const where = () => page.evaluate(() => document.activeElement?.localName ?? "nothing");
  await expect.poll(where, { intervals: [20, 50, 100], timeout: 15_000, message: `the focus is lost at ${page.url()}` }).not.toBe("body");
};

/** The sample dossier that the first start plants. */
export const openSample = async (page: Page): Promise<string> => {
  await page.goto("/dossiers");
  await page.getByRole("link", { name: dossier.title, exact: true }).click();
  await expect(page).toHaveURL(/\/dossiers\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
};

/** The address of the document under check, from a dossier's overview. */
export const openDraft = async (page: Page, at: string): Promise<string> => {
  await page.goto(`${at}/documents`);
  const draft = page.getByRole("row").or(page.getByRole("listitem")).filter({ hasText: "Draft" }).first();
  await draft.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/documents\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
};

/** Fills in a ruling on the open claim with a web address as evidence; the button is the caller's. */
export const fillRuling = async (page: Page, ruling: string, { note = "", shouldRead = "" } = {}): Promise<void> => {
  const form = page.getByRole("form", { name: /^(Rule on this claim|Propose a verdict|Give your second reading)$/ });
  await form.getByRole("radio", { name: ruling }).check();
  await form.getByLabel("How it was verified").selectOption({ label: "Read a document" });
  const own = form.getByText("Add evidence of your own");
  if (!(await form.getByLabel("Web address", { exact: true }).isVisible())) await own.click();
  await form.getByLabel("Web address", { exact: true }).fill("https://archive.example/statement");
  if (note) await form.getByLabel("Note", { exact: true }).last().fill(note);
  if (shouldRead) await form.getByLabel("Should read").fill(shouldRead);
};
