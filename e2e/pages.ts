import type { Page } from "@playwright/test";
import { openDraft, openSample } from "./desk.ts";

/** The addresses of every page that an editor of the sample world has, each under a short name. */
export const listPages = async (page: Page): Promise<Record<string, string>> => {
  const at = await openSample(page);
  const draft = await openDraft(page, at);
  const claim = await page.locator("a[href*='?claim=']").nth(3).getAttribute("href");
  await page.goto(`${at}/flags`);
  const flag = await page.locator("main a[href*='/flags/']").first().getAttribute("href");
  return {
    dossiers: "/dossiers",
    "dossier-new": "/dossiers/new",
    overview: at,
    documents: `${at}/documents`,
    flags: `${at}/flags`,
    comments: `${at}/comments`,
    "comments-all": `${at}/comments?state=all`,
    queries: `${at}/queries`,
    "queries-all": `${at}/queries?state=all`,
    corrections: `${at}/corrections`,
    "correction-new": `${at}/corrections/new`,
    report: `${at}/report`,
    gate: `${at}/sign-off`,
    import: `${at}/import`,
    galley: draft,
    card: `${draft}${claim}`,
    "galley-without-marks": `${draft}?marks=off`,
    details: `${draft}/details`,
    paper: `${draft}/print`,
    versions: `${draft}/versions`,
    "version-new": `${draft}/versions/new`,
    passage: `${draft}/versions/1?from=10&to=20#passage`,
    flag: flag ?? "",
    inbox: "/inbox",
    "inbox-all": "/inbox?show=all",
    "inbox-talk": "/inbox?show=read&about=talk",
    account: "/account",
    help: "/help",
    checks: "/checks",
    ledger: "/checks/ledger",
    readings: "/second-readings",
    "readings-overturned": "/second-readings?show=overturned",
    register: "/register",
    "register-new": "/register/new/person",
    search: "/search",
    "search-nothing": "/search?q=nowhereatall",
    "search-found": "/search?q=consecutive",
    "search-claims": "/search?q=consecutive&in=claims",
    "not-there": "/not-a-page",
  };
};

/** Those that an admin has besides. */
export const adminPages = { people: "/admin/people", desks: "/admin/desks", "dossiers-of-no-desk": "/dossiers" };
