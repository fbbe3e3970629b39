import "server-only";
import { headers } from "next/headers";
import type { NextAuthOptions, Profile } from "next-auth";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { personBehind, type Vouched } from "../identities.ts";
import { endThisSession, resumeSession } from "../sessions.ts";
import { enter } from "../sign-in.ts";
import { authOptions } from "./auth.ts";
import { env } from "./env.ts";

/** The claims of the ID token, whose signature, issuer, audience and nonce were checked. */
type Claims = Profile & { iss: string; sub: string; email_verified?: boolean };

const provider = (oidc: NonNullable<typeof env.oidc>): OAuthConfig<Claims> => ({
  id: "oidc",
  name: oidc.name,
  type: "oauth",
  wellKnown: `${oidc.issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
  clientId: oidc.clientId,
  clientSecret: oidc.clientSecret,
  authorization: { params: { scope: "openid email profile" } },
  idToken: true,
  checks: ["pkce", "state", "nonce"],
  profile: (claims) => ({ id: claims.sub, name: claims.name ?? null, email: claims.email ?? null }),
});

const vouched = (claims: Claims): Vouched => ({
  issuer: claims.iss,
  subject: claims.sub,
  email: claims.email_verified === true ? (claims.email ?? null) : null,
});

/** What `/api/auth` answers with: null while no provider is switched on. A sign-in there ends in the same session row as one by password. */
export const singleSignOn = (): NextAuthOptions | null => {
  if (!env.oidc) return null;
  const options = authOptions();
  return {
    ...options,
    providers: [provider(env.oidc)],
    callbacks: {
      ...options.callbacks,
      async signIn({ profile }) {
        const { refused } = await personBehind(vouched(profile as Claims));
        return refused === null || `/sign-in?refused=${refused}`;
      },
      async jwt({ token, account, profile }) {
        if (!account) return { sid: token.sid };
        const { person } = await personBehind(vouched(profile as Claims));
        return person ? { sid: await enter(person, "oidc", (await headers()).get("user-agent")) } : {};
      },
    },
    events: {
      signOut: async ({ token: { sid } }) => {
        const actor = typeof sid === "string" && (await resumeSession(sid));
        if (actor) await endThisSession(actor, sid as string);
      },
    },
  };
};
