import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { cache } from "react";
import type { Actor } from "../policy.ts";
import { resumeSession } from "../sessions.ts";
import { authOptions } from "./auth.ts";

/** The secret id of this browser's session, from its cookie; undefined when there is none. It says nothing about whether it still holds. */
export const currentSessionId = async (): Promise<string | undefined> => (await getServerSession(authOptions()))?.sessionId;

/** Who asks, read from the session row once a request; null: nobody is signed in, or no longer. */
export const getActor = cache(async (): Promise<Actor | null> => {
  const id = await currentSessionId();
  return id ? resumeSession(id) : null;
});

/** Who asks, or off to the sign-in page, which leads back here. */
export const requireActor = async (): Promise<Actor> => {
  const actor = await getActor();
  if (actor) return actor;
  const path = (await headers()).get("x-stet-path");
  redirect(path ? `/sign-in?callbackUrl=${encodeURIComponent(path)}` : "/sign-in");
};
