import { expect, test } from "vitest";
import { browserName } from "./browser-name.ts";

test("tells the usual browsers, Edge and Opera before the Chrome that they also claim to be", () => {
  const chrome = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36";
  expect(browserName(chrome)).toBe("Chrome on Windows");
  expect(browserName(`${chrome} Edg/141.0.0.0`)).toBe("Edge on Windows");
  expect(
    browserName("Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1"),
  ).toBe("Safari on iOS");
});

test("says what it was told where it knows nothing", () => {
  expect(browserName("curl/8.5.0")).toBe("curl/8.5.0");
  expect(browserName(null)).toBe("A browser that does not say its name");
});
