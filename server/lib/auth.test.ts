import { afterEach, expect, test, vi } from "vitest";
import { authOptions, cookie } from "./auth.ts";

afterEach(() => vi.unstubAllEnvs());

test("under https a cookie is Secure and bound to the host; its name follows the public address alone", () => {
  vi.stubEnv("NEXTAUTH_URL", "https://stet.newsroom.example");
  expect(cookie("session")).toEqual({ name: "__Host-stet.session", options: { httpOnly: true, sameSite: "lax", path: "/", secure: true } });
  vi.stubEnv("NEXTAUTH_URL", "");
  expect(cookie("session")).toEqual({ name: "stet.session", options: { httpOnly: true, sameSite: "lax", path: "/", secure: false } });
});

test("every cookie that next-auth may set has a fixed name", () => {
  vi.stubEnv("NEXTAUTH_SECRET", "hush");
  expect(Object.keys(authOptions().cookies ?? {}).sort()).toEqual([
    "callbackUrl",
    "csrfToken",
    "nonce",
    "pkceCodeVerifier",
    "sessionToken",
    "state",
  ]);
});

test("a session tells the id of its row and nothing else of the token", async () => {
  vi.stubEnv("NEXTAUTH_SECRET", "hush");
  const { session } = authOptions().callbacks ?? {};
  const told = (token: object) => session?.({ session: { expires: "later", user: { name: "Eve" } }, token } as never);
  expect(await told({ sid: "id", isAdmin: true, email: "eve@stet.example" })).toEqual({ expires: "later", sessionId: "id" });
  expect(await told({ sid: { $ne: 1 } })).toEqual({ expires: "later", sessionId: undefined });
});
