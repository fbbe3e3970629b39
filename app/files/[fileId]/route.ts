import { requireFile } from "#server/evidence-files";
import { NotThere } from "#server/lib/refusal";
import { requireActor } from "#server/lib/session";

const headers = { "cache-control": "no-store", "x-content-type-options": "nosniff" };

/** A file that is evidence, to be kept and never to be shown: whatever it says it is, a browser does not open it here. */
export async function GET(_: Request, { params }: { params: Promise<{ fileId: string }> }): Promise<Response> {
  const actor = await requireActor();
  try {
    const { name, bytes } = await requireFile(actor, (await params).fileId);
    const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
    const disposition = `attachment; filename="evidence"; filename*=UTF-8''${encoded}`;
    return new Response(bytes, { headers: { ...headers, "content-type": "application/octet-stream", "content-disposition": disposition } });
  } catch (error) {
    if (!(error instanceof NotThere)) throw error;
    return new Response(error.message, { status: 404, headers: { ...headers, "content-type": "text/plain; charset=utf-8" } });
  }
}
