import { notFound, redirect } from "next/navigation";
import { NotThere } from "#server/lib/refusal";
import { requireActor } from "#server/lib/session";
import { addressOfComment } from "#server/threads";

/** A comment's own address: off to where it was said. */
export default async function CommentAddress({ params }: { params: Promise<{ commentId: string }> }) {
  const actor = await requireActor();
  const { commentId } = await params;
  const address = await addressOfComment(actor, commentId).catch((error) => {
    if (error instanceof NotThere) notFound();
    throw error;
  });
  redirect(address);
}
