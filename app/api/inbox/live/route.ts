import { currentSessionId, getActor } from "#server/lib/session";
import { openLive } from "#server/live-stream";

/** What reaches somebody, as server-sent events: `unread` with how much of their news they have not read. */
export async function GET(request: Request): Promise<Response> {
  const [actor, sessionId] = [await getActor(), await currentSessionId()];
  if (!actor || !sessionId) return new Response("Sign in first.", { status: 401 });
  return new Response(await openLive({ actor, sessionId, signal: request.signal }), {
    headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store, no-transform", "x-accel-buffering": "no" },
  });
}
