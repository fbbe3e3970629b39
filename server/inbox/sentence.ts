import type { NewsKind } from "#prisma/generated/enums";
import { newsKinds } from "#words";
import { type Action, actions } from "../audit.ts";

/** A piece of news in one sentence, as the inbox and a mail tell it. `actor`: who acted; null: the operator at the command line. It holds no word of a text under check. */
export const newsSentence = (news: { kind: NewsKind; count: number; action: Action; actor: string | null }): string => {
  const { says, many, follows, alone } = newsKinds[news.kind];
  const said = news.count > 1 && many ? many.replace("#", String(news.count)) : says;
  if (alone) return `${said}.`;
  const actor = news.actor ?? "The operator";
  return follows ? `${actor} ${actions[news.action]}: ${said}.` : `${actor} ${said}.`;
};
