import type { ListedPassage } from "#server/passage-threads";
import { passageStates } from "#words";
import { CommentForm } from "../comment-form.tsx";
import { TextArea } from "../ui/field.tsx";
import type { Form } from "../ui/form.tsx";
import { Mark, Stamp } from "../ui/stamp.tsx";

/** The passages of a document that are talked about; those whose words are gone are told as such. */
export const PassageTalk = ({ title, passages }: { title: string; passages: readonly ListedPassage[] }) =>
  passages.length > 0 && (
    <section aria-label={title} className="grid grid-cols-[minmax(0,1fr)]">
      <h3 className="pb-1 text-sm font-medium">
        {title} <span className="tabular font-normal text-soft">{passages.length}</span>
      </h3>
      <ul>
        {passages.map(({ id, place, state, person, excerpt }) => (
          <li key={id} className="border-t border-line">
            <a href={`?thread=${id}#passage-${id}`} data-list="thread" className="grid gap-0.5 py-1.5 hover:bg-wash">
              <span className="line-clamp-2 font-serif leading-snug wrap-anywhere">{place.quote}</span>
              <span className="flex min-w-0 items-baseline gap-x-2 text-[0.8125rem] text-soft">
                {state === "orphaned" ? (
                  <Stamp tone={passageStates.orphaned.tone}>{passageStates.orphaned.label}</Stamp>
                ) : (
                  <Mark shape="talk" className="self-center text-blue" />
                )}
                <span className="shrink-0">{person.name}:</span> <bdi className="truncate">{excerpt}</bdi>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );

/** A comment on words that are typed or copied: the way without a selection. */
export const CommentOnPassage = ({
  action,
  documentId,
  names,
}: {
  action: Parameters<typeof Form>[0]["action"];
  documentId: string;
  names: readonly string[];
}) => (
  <CommentForm action={action} label="Comment on a passage" title="Comment on a passage" names={names} hidden={{ documentId }}>
    <TextArea name="words" label="Its words, copied from the document" hint="Or select them in the text." rows={2} />
  </CommentForm>
);
