import "server-only";
import { cookies } from "next/headers";
import { encode } from "next-auth/jwt";
import { cookie, sessionSeconds } from "./auth.ts";
import { env } from "./env.ts";

/** Puts the session with this secret id into the browser, in the form that next-auth reads. */
export const setSessionCookie = async (sessionId: string): Promise<void> => {
  const { name, options } = cookie("session");
  const token = await encode({ token: { sid: sessionId }, secret: env.secret, maxAge: sessionSeconds });
  (await cookies()).set(name, token, { ...options, maxAge: sessionSeconds });
};

export const clearSessionCookie = async (): Promise<void> => {
  const { name, options } = cookie("session");
  (await cookies()).set(name, "", { ...options, maxAge: 0 }); // a __Host- cookie is only taken away with the options it was set with
};
