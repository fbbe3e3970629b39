import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, expect, test } from "@playwright/test";
import { openDraft, openSample, signIn } from "./desk.ts";

/** Every page, in both schemes, wide and on a phone: nothing serious by axe, nothing refused by the page's policy, nothing overflowing. */
for (const colorScheme of ["light", "dark"] as const)
  for (const width of [1440, 390])
    test(`every page is accessible: ${colorScheme}, ${width} wide`, async ({ browser }) => {
      test.setTimeout(240_000);
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      await context.addInitScript(() =>
        addEventListener("securitypolicyviolation", (e) => console.error(`policy: ${e.violatedDirective} ${e.blockedURI}`)),
      );
      const page = await context.newPage();
      await page.goto("/sign-in");
      await look(context, ["/sign-in"]);
      await signIn(page, "editor");
      const at = await openSample(page);
      const draft = await openDraft(page, at);
      const claim = await page.locator("a[href*='?claim=']").nth(3).getAttribute("href");
      await page.goto(`${at}/flags`);
      const flag = await page.locator("main a[href*='/flags/']").first().getAttribute("href");
      const inDossier = [
        "",
        "/documents",
        "/flags",
        "/comments",
        "/comments?state=all",
        "/queries",
        "/queries?state=all",
        "/corrections",
        "/corrections/new",
        "/report",
        "/sign-off",
        "/import",
      ];
      await look(context, [
        "/dossiers",
        "/dossiers/new",
        ...inDossier.map((part) => at + part),
        draft,
        `${draft}${claim}`,
        `${draft}?marks=off`,
        `${draft}/details`,
        `${draft}/print`,
        `${draft}/versions`,
        `${draft}/versions/new`,
        `${draft}/versions/1?from=10&to=20#passage`,
        flag ?? "",
        "/inbox",
        "/inbox?show=all",
        "/inbox?show=read&about=talk",
        "/account",
        "/help",
        "/checks",
        "/checks/ledger",
        "/second-readings",
        "/second-readings?show=overturned",
        "/register",
        "/register/new/person",
        "/search",
        "/search?q=nowhereatall",
        "/search?q=consecutive",
        "/search?q=consecutive&in=claims",
        "/not-a-page",
      ]);
      await page.context().clearCookies();
      await signIn(page, "admin");
      await look(context, ["/admin/people", "/admin/desks", "/dossiers"]);
      await context.close();
    });

async function look(context: BrowserContext, addresses: string[]) {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => message.text().startsWith("policy:") && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  for (const address of addresses) {
    await page.goto(address);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter((v) => v.impact === "serious" || v.impact === "critical");
    expect(
      serious.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 160)}`),
      address,
    ).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, `${address} overflows sideways`).toBeLessThanOrEqual(0);
    expect(complaints, address).toEqual([]);
  }
  await page.close();
}
