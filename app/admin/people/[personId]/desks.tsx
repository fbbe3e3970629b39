import { Button } from "#components/ui/button";
import { Select } from "#components/ui/field";
import { Form } from "#components/ui/form";
import type { getPerson } from "#server/people";
import { roles } from "#words";
import { changeMembership } from "../actions.ts";

const choices = [["NONE", "Not on this desk"], ...Object.entries(roles)] as [string, string][];

/** What somebody is on each desk. */
export const Desks = ({ person }: { person: NonNullable<Awaited<ReturnType<typeof getPerson>>> }) => (
  <>
    {person.desks.length === 0 && <p className="text-soft">There is no desk yet. Open one under Desks.</p>}
    <ul className="grid gap-4">
      {person.desks.map((desk) => (
        <li key={desk.id}>
          <Form action={changeMembership} label={desk.name} className="grid max-w-sm gap-2">
            <input type="hidden" name="personId" value={person.id} />
            <input type="hidden" name="deskId" value={desk.id} />
            <div className="flex items-end gap-2 [&>div]:flex-1">
              <Select name="role" label={desk.name} options={choices} defaultValue={desk.role ?? "NONE"} />
              <Button look="plain">Save</Button>
            </div>
          </Form>
        </li>
      ))}
    </ul>
  </>
);
