"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { FormState } from "#server/lib/form-action";
import { Refusal } from "#server/lib/refusal";
import { currentSessionId, getActor } from "#server/lib/session";
import { clearSessionCookie, setSessionCookie } from "#server/lib/session-cookie";
import { endThisSession } from "#server/sessions";
import { signInByPassword } from "#server/sign-in";
import { wayBack } from "./way-back.ts";

const text = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

/** Signs in and goes where the person was going. Nobody is signed in yet, so this is the one form without an actor. */
export async function signIn(_: FormState, form: FormData): Promise<FormState> {
  const email = text(form, "email");
  try {
    await setSessionCookie(await signInByPassword(email, text(form, "password"), (await headers()).get("user-agent")));
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return { values: { email }, reasons: refusal.reasons };
  }
  redirect(wayBack(text(form, "callbackUrl")));
}

/** Ends this session, also in the record. */
export async function signOut(): Promise<void> {
  const [actor, id] = [await getActor(), await currentSessionId()];
  if (actor && id) await endThisSession(actor, id);
  await clearSessionCookie();
  redirect("/sign-in?signedOut=1");
}
