import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";

const isDev = process.env.NODE_ENV === "development";
const isHttps = Boolean(process.env.NEXTAUTH_URL?.startsWith("https:"));

const policy = (nonce: string) =>
  [
    "default-src 'self'",
    // The development server evaluates and injects; a built Stet does neither.
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

/**
 * Headers of every page, and the page's own address for the way back after signing in. Access is decided beside the data, never here:
 * without this file nobody sees more.
 */
export function proxy(request: NextRequest) {
  const csp = policy(randomBytes(16).toString("base64"));
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", csp); // Next takes the nonce from it
  headers.set("x-stet-path", request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", csp);
  if (isHttps) response.headers.set("strict-transport-security", "max-age=63072000; includeSubDomains");
  return response;
}

export const config = { matcher: ["/((?!api/|_next/|icon.svg).*)"] };
