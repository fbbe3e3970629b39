import { isExportFormat } from "#server/export/names";
import { streamOf } from "#server/export/pieces";
import { NotThere, Refusal } from "#server/lib/refusal";
import { requireActor } from "#server/lib/session";
import { exportReport } from "#server/reports";

const plainHeaders = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", "x-content-type-options": "nosniff" };

/** The report as a file: an act of the person who asks, told in the audit trail. */
export async function GET(_: Request, { params }: { params: Promise<{ dossierId: string; format: string }> }): Promise<Response> {
  const actor = await requireActor();
  const { dossierId, format } = await params;
  if (!isExportFormat(format)) return new Response("There is no such format.", { status: 404, headers: plainHeaders });
  try {
    const file = await exportReport(actor, dossierId, format);
    return new Response(streamOf(file.pieces()), {
      headers: { ...plainHeaders, "content-type": file.type, "content-disposition": `attachment; filename="${file.name}"` },
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return new Response(error.message, { status: error instanceof NotThere ? 404 : 403, headers: plainHeaders });
  }
}
