import type { Assignee } from "#server/assignee";
import { assigneeStandings } from "#words";
import { Button } from "./ui/button.tsx";
import { Select } from "./ui/field.tsx";
import { Form } from "./ui/form.tsx";
import { Seen } from "./ui/seen.tsx";

/** Who checks something, in words; whoever no longer can is named as such. */
export const CheckedBy = ({ assignee }: { assignee: Assignee }) => (
  <>
    Checked by <span className="text-ink">{assignee.name}</span>
    {assignee.standing !== "here" && <strong className="font-medium text-red"> ({assigneeStandings[assignee.standing]})</strong>}
  </>
);

/** What the actor may do about it. `people`: who can be given it, the actor among them. */
export type Assigning = { actorId: string; mayGive: boolean; mayTake: boolean; people: readonly { id: string; name: string }[] };

/**
 * Who checks a document or a claim, and the form that gives it to somebody else. `about`: hidden inputs that name it; `otherwise`: what holds
 * where it was given to nobody.
 */
export const Assign = ({
  action,
  about,
  name,
  assignee,
  otherwise = "Nobody checks it yet",
  assigning: { actorId, mayGive, mayTake, people },
}: {
  action: Parameters<typeof Form>[0]["action"];
  about: Record<string, string>;
  name: string;
  assignee: Assignee | null;
  otherwise?: React.ReactNode;
  assigning: Assigning;
}) => {
  const told = <span className="text-[0.8125rem] font-normal text-soft">{assignee ? <CheckedBy assignee={assignee} /> : otherwise}</span>;
  const isOwn = assignee?.id === actorId;
  const hidden = (
    <>
      {Object.entries(about).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      <Seen value={assignee?.id ?? ""} />
    </>
  );
  if (mayGive)
    return (
      <details>
        <summary className="min-h-6 w-fit marker:text-soft">{told}</summary>
        <Form action={action} label={`Who checks ${name}`} className="grid gap-2 pt-1 pb-2">
          {hidden}
          <div className="flex flex-wrap items-end gap-2">
            <Select
              name="to"
              label="Who checks it"
              defaultValue={assignee?.standing === "here" ? assignee.id : ""}
              options={[["", "Nobody"], ...people.map((person) => [person.id, person.name] as const)]}
            />
            <Button look="plain">Give</Button>
          </div>
        </Form>
      </details>
    );
  if (!mayTake || (assignee && !isOwn)) return told;
  return (
    <Form action={action} label={isOwn ? `Give ${name} back` : `Take ${name}`} className="flex flex-wrap items-center gap-x-3">
      {hidden}
      {told}
      <Button look="quiet" name="to" value={isOwn ? "" : actorId}>
        {isOwn ? "Give it back" : "Take it"}
      </Button>
    </Form>
  );
};
