import { Button } from "#components/ui/button";
import { Form } from "#components/ui/form";
import { Stamp } from "#components/ui/stamp";
import { setFourEyes } from "./actions.ts";

/** Whether the desk asks for four eyes, and the button that changes it. */
export const FourEyes = ({ desk }: { desk: { id: string; name: string; asksFourEyes: boolean } }) => (
  <Form action={setFourEyes} label={`Four eyes of ${desk.name}`} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
    <input type="hidden" name="deskId" value={desk.id} />
    <input type="hidden" name="asksFourEyes" value={desk.asksFourEyes ? "no" : "yes"} />
    <Stamp tone={desk.asksFourEyes ? "tick" : "quiet"}>{desk.asksFourEyes ? "Asked for" : "Not asked for"}</Stamp>
    <Button look="quiet">
      {desk.asksFourEyes ? "No longer ask" : "Ask"}
      <span className="sr-only"> for four eyes on {desk.name}</span>
    </Button>
  </Form>
);
