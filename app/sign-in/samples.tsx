import { Button } from "#components/ui/button";
import { Form } from "#components/ui/form";
import type { listSamplePeople } from "#server/people";
import { signIn } from "./actions.ts";

/** The people of the sample world, one click each. */
export const Samples = ({ people, to }: { people: Awaited<ReturnType<typeof listSamplePeople>>; to: string }) => (
  <section className="mt-10 border-t border-line pt-4" aria-labelledby="samples">
    <h2 id="samples" className="text-sm font-semibold">
      Or look around the sample desk
    </h2>
    <p className="mt-1 mb-3 text-sm text-soft">
      These people are here while Stet runs on its own sample database. Each has the password{" "}
      <b className="font-medium whitespace-nowrap">{people[0]?.password}</b>.
    </p>
    <ul className="grid gap-2">
      {people.map((person) => (
        <li key={person.email}>
          <Form action={signIn} label={`Sign in as ${person.name}`} className="grid">
            <input type="hidden" name="callbackUrl" value={to} />
            <input type="hidden" name="email" value={person.email} />
            <input type="hidden" name="password" value={person.password} />
            <Button look="plain">
              {person.title}: {person.name}
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  </section>
);
