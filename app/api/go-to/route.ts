import { listPlaces } from "#server/go-to";
import { getActor } from "#server/lib/session";

/** Where somebody may want to go, for the palette: `q`, what they have typed; `dossier` and `document`, those that are open. */
export async function GET(request: Request): Promise<Response> {
  const actor = await getActor();
  if (!actor) return new Response("Sign in first.", { status: 401 });
  const asked = new URL(request.url).searchParams;
  const given = (name: string) => asked.get(name) ?? "";
  const places = await listPlaces(actor, { typed: given("q"), dossierId: given("dossier"), documentId: given("document") });
  return Response.json(places, { headers: { "cache-control": "no-store" } });
}
