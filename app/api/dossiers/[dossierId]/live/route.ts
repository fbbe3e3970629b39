import { requireDossier } from "#server/dossiers";
import { NotThere } from "#server/lib/refusal";
import { currentSessionId, getActor } from "#server/lib/session";
import { openLive } from "#server/live-stream";

/** What happens in a dossier, as server-sent events: `act` when somebody did something, `here` with the others who have it open. */
export async function GET(request: Request, { params }: { params: Promise<{ dossierId: string }> }): Promise<Response> {
  const [actor, sessionId] = [await getActor(), await currentSessionId()];
  if (!actor || !sessionId) return new Response("Sign in first.", { status: 401 });
  try {
    const { id } = await requireDossier(actor, (await params).dossierId);
    return new Response(await openLive({ actor, sessionId, dossierId: id, signal: request.signal }), {
      headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store, no-transform", "x-accel-buffering": "no" },
    });
  } catch (refusal) {
    if (refusal instanceof NotThere) return new Response("There is no such dossier.", { status: 404 });
    throw refusal;
  }
}
