import { redirect } from "next/navigation";
import { openNews } from "#server/inbox";
import { orNotFound } from "#server/lib/or-not-found";
import { requireActor } from "#server/lib/session";

/** The address of a piece of news: it is read now, and off to the words that it is about. */
export default async function OpenNews({ params }: { params: Promise<{ newsId: string }> }) {
  redirect(await orNotFound(openNews(await requireActor(), (await params).newsId)));
}
