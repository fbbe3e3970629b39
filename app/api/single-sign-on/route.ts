import { createHash, randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { cookie } from "#server/lib/auth";
import { env } from "#server/lib/env";
import { singleSignOn } from "#server/lib/single-sign-on";
import { wayBack } from "../../sign-in/way-back.ts";

/**
 * Off to the newsroom's provider. A link and not a form, because the policy of our pages lets a form lead to nobody else. next-auth wants a
 * post with its own token, which a page cannot set: it is made here, and what comes back is held together by state, nonce and PKCE.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const options = singleSignOn();
  if (!options) return new Response("Not found", { status: 404 });
  const token = randomBytes(32).toString("hex");
  const sealed = createHash("sha256").update(`${token}${env.secret}`).digest("hex");
  const csrf = cookie("csrf");
  (await cookies()).set(csrf.name, `${token}|${sealed}`, csrf.options);
  const callbackUrl = wayBack(request.nextUrl.searchParams.get("callbackUrl") ?? undefined);
  const post = new NextRequest(new URL("/api/auth/signin/oidc", request.url), {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ csrfToken: token, callbackUrl }),
  });
  return NextAuth(post, { params: Promise.resolve({ nextauth: ["signin", "oidc"] }) }, options);
}
