import { gzipSync } from "node:zlib";
import type { BrowserContext, Page } from "@playwright/test";

/** Waits until scripts have taken over and nothing is fetched any more (ms). */
const rest = 1_500;

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
    const shown = page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const claim = () => document.querySelector<HTMLInputElement>("input[name=claimId]")?.value;
          const before = claim();
          setTimeout(() => reject(new Error(`No card came after that of ${before}.`)), 10_000);
          addEventListener(
            "keydown",
            (event) => {
              const watch = new MutationObserver(() => {
                if (!claim() || claim() === before) return;
                watch.disconnect();
                requestAnimationFrame(() => resolve(performance.now() - event.timeStamp));
              });
              watch.observe(document, { subtree: true, childList: true, attributes: true });
            },
            { capture: true, once: true },
          );
        }),
    );
    await page.keyboard.press("j");
    times.push(await shown);
  }
  await page.close();
  return times;
}
