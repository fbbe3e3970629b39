import type { NoticeKind } from "#prisma/generated/enums";
import { noticeKinds } from "#words";
import { type Action, actions } from "../audit.ts";

/** A notice in one sentence, as the inbox and a mail tell it. `actor`: who acted; null: the operator at the command line. It holds no word of a text under check. */
export const tellNotice = (notice: { kind: NoticeKind; count: number; action: Action; actor: string | null }): string => {
  const { says, many, follows, alone } = noticeKinds[notice.kind];
  const said = notice.count > 1 && many ? many.replace("#", String(notice.count)) : says;
  if (alone) return `${said}.`;
  const actor = notice.actor ?? "The operator";
  return follows ? `${actor} ${actions[notice.action]}: ${said}.` : `${actor} ${said}.`;
};
