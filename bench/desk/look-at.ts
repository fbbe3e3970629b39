import { gzipSync } from "node:zlib";
import type { BrowserContext, Page } from "@playwright/test";

/** Waits until scripts have taken over and nothing is fetched any more (ms). */
const rest = 1_500;
/** Between two steps somebody looks at the card (ms). */
const pace = 400;

const open = async (context: BrowserContext, url: string, opened: (page: Page) => void = () => {}) => {
  const page = await context.newPage();
  opened(page);
  await page.goto(url, { waitUntil: "load" });
  await page.waitForSelector("[data-key='?'], html:not(:has([data-card]))", { state: "attached" });
  await page.waitForTimeout(rest);
  return page;
};

/** How many elements a page has once it rests, and how many kB of scripts (gzip) a browser with an empty cache has fetched for it by then. */
export async function lookAt(context: BrowserContext, url: string): Promise<{ nodes: number; scripts: number }> {
  const sizes: Promise<number>[] = [];
  const page = await open(context, url, (page) =>
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") sizes.push(response.body().then((body) => gzipSync(body).length));
    }),
  );
  const nodes = await page.evaluate(() => document.querySelectorAll("*").length);
  const scripts = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000;
  await page.close();
  return { nodes, scripts };
}

/** From claim to claim by the key, so many steps: milliseconds from each key to the first frame with the next card in it. */
export async function stepThrough(context: BrowserContext, url: string, steps: number): Promise<number[]> {
  const page = await open(context, url);
  const times: number[] = [];
  while (times.length < steps) {
    const watch = await page.evaluateHandle(watchCard);
    await page.keyboard.press("j");
    times.push(await watch.evaluate(({ shown }) => shown));
    await page.waitForTimeout(pace);
  }
  await page.close();
  return times;
}

/** In the page: `shown` resolves to the time from the next key to the first frame with another card. */
function watchCard(): { shown: Promise<number> } {
  const claim = () => document.querySelector<HTMLInputElement>("input[name=claimId]")?.value;
  const before = claim();
  const shown = new Promise<number>((resolve, reject) => {
    const watch = (event: KeyboardEvent) => {
      const look = new MutationObserver(() => {
        if (!claim() || claim() === before) return;
        look.disconnect();
        requestAnimationFrame(() => resolve(performance.now() - event.timeStamp));
      });
      look.observe(document, { subtree: true, childList: true, attributes: true });
    };
    addEventListener("keydown", watch, { capture: true, once: true });
    setTimeout(() => reject(new Error(`No card came after that of ${before}.`)), 20_000);
  });
  return { shown };
}
