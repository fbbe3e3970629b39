import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { config, proxy } from "./proxy.ts";

const answer = (path: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(new URL(path, "http://127.0.0.1:3000"), { headers }));
const policyOf = (path = "/") => answer(path).headers.get("content-security-policy") ?? "";

test("the policy lets nothing run or look that has not the nonce of its own answer", () => {
  const [one, other] = [policyOf(), policyOf()];
  expect(one).toMatch(/script-src 'nonce-[\w+/=]{24}' 'strict-dynamic';/);
  expect(one).toMatch(/style-src 'self' 'nonce-[\w+/=]{24}';/);
  expect(one).not.toBe(other);
  for (const piece of ["object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'", "default-src 'self'"])
    expect(one).toContain(piece);
  expect(one).not.toMatch(/unsafe|\*|https?:/);
});

test("each page knows its own address, whatever the request says", () => {
  const response = answer("/register?q=x", { "x-stet-path": "//evil.example" });
  expect(response.headers.get("x-middleware-request-x-stet-path")).toBe("/register?q=x");
});

test("files, uploads and the API are none of its business", () => {
  const [matcher] = config.matcher;
  const isAsked = (path: string) => new RegExp(`^${matcher}$`).test(path);
  for (const path of ["/", "/dossiers", "/sign-in", "/apiary"]) expect(isAsked(path), path).toBe(true);
  for (const path of ["/api/health", "/api/auth/callback/oidc", "/_next/static/x.js", "/icon.svg"]) expect(isAsked(path), path).toBe(false);
});
