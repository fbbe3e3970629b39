import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { singleSignOn } from "#server/lib/single-sign-on";

type Context = { params: Promise<{ nextauth: string[] }> };

/** Where the newsroom's provider sends people back to. Without a provider there is nothing here. */
const answer = (request: NextRequest, context: Context): Promise<Response> | Response => {
  const options = singleSignOn();
  return options ? NextAuth(request, context, options) : new Response("Not found", { status: 404 });
};

export { answer as GET, answer as POST };
