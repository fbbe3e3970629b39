import { redirect } from "next/navigation";
import { openNotice } from "#server/inbox";
import { orNotFound } from "#server/lib/or-not-found";
import { requireActor } from "#server/lib/session";

/** A notice's own address: it is read now, and off to the words that it is about. */
export default async function OpenNotice({ params }: { params: Promise<{ noticeId: string }> }) {
  redirect(await orNotFound(openNotice(await requireActor(), (await params).noticeId)));
}
