import "server-only";
import type { NextAuthOptions } from "next-auth";
import { env } from "./env.ts";

/** Under https the cookies are Secure and bound to this host. */
const isHttps = () => Boolean(env.address?.startsWith("https:"));

/**
 * Name and options of a cookie. The name is fixed by the public address, because next-auth otherwise decides by each request, and behind
 * a TLS proxy the reader and the writer then disagree.
 */
export const cookie = (name: string) => ({
  name: `${isHttps() ? "__Host-" : ""}stet.${name}`,
  options: { httpOnly: true, sameSite: "lax", path: "/", secure: isHttps() } as const,
});

/** The absolute limit of a session, in seconds: 12 hours. */
export const sessionSeconds = 12 * 60 * 60;

/** Made at each request, because the build imports this without an environment. */
export const authOptions = (): NextAuthOptions => ({
  secret: env.secret,
  session: { strategy: "jwt", maxAge: sessionSeconds },
  cookies: {
    sessionToken: cookie("session"),
    csrfToken: cookie("csrf"),
    callbackUrl: cookie("callback"),
    state: cookie("state"),
    nonce: cookie("nonce"),
    pkceCodeVerifier: cookie("pkce"),
  },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  providers: [],
  callbacks: {
    // The token carries the secret id of the session row and nothing else that anybody may rely on.
    session: ({ session, token }) => ({ expires: session.expires, sessionId: typeof token.sid === "string" ? token.sid : undefined }),
  },
});
