import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { KeepFocus } from "#components/keep-focus";
import { Listen } from "#components/keys/listen";
import { Shell } from "#components/shell";
import { getActor } from "#server/lib/session";
import { readOwn } from "#server/own";
import { getOwnKeys } from "#server/own-keys";
import { product } from "#words";
import "./globals.css";
import { signOut } from "./sign-in/actions.ts";

export const metadata: Metadata = {
  title: { default: product.name, template: `%s · ${product.name}` },
  description: product.line,
  robots: { index: false, follow: false },
  referrer: "same-origin",
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#181816" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection(); // every page is rendered for its request, so that the nonce of its policy is in it
  const actor = await getActor();
  return (
    <html lang="en-GB">
      <body>
        <Shell
          signOut={signOut}
          actor={
            actor && { name: actor.name, email: actor.email, isAdmin: actor.isAdmin, unread: (await readOwn(actor))?._count.news ?? 0 }
          }
        >
          {children}
        </Shell>
        <KeepFocus />
        {actor && <Listen own={await getOwnKeys(actor)} />}
      </body>
    </html>
  );
}
