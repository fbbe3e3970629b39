import { Button } from "#components/ui/button";
import { Checkbox } from "#components/ui/choice";
import { Field } from "#components/ui/field";
import { Form } from "#components/ui/form";
import { saysOf, shippedKeys } from "#server/own-key-rules";
import { keep } from "./actions.ts";

type Own = { isOff: boolean; keys: Readonly<Record<string, string | null>> };

/** Every key, to be changed, emptied or put back; and all of them at once. */
export const OwnKeys = ({ own: { isOff, keys } }: { own: Own }) => (
  <div className="grid gap-4">
    <p className="max-w-prose text-sm text-soft">
      A key does nothing while you type. Change a letter to have another one; leave a field empty to have none. Ctrl K (⌘ K on a Mac) goes
      anywhere and does anything, and is always on.
    </p>
    <Form action={keep} label="Your keys" className="grid gap-5">
      <Checkbox key={String(isOff)} name="isOn" label="Keys are on" defaultChecked={!isOff} />
      <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,17rem),1fr))] items-end gap-x-6 gap-y-3">
        {shippedKeys.map((key) => (
          <Field
            // A field keeps what it was made with: with another key it is made anew.
            key={`${key} ${keys[key]}`}
            name={`key.${key}`}
            label={saysOf(key)}
            defaultValue={keys[key] === undefined ? key : (keys[key] ?? "")}
            maxLength={2}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            className="max-w-14 text-center"
          />
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button>Keep these keys</Button>
        <Button look="plain" name="putBack" value="on">
          Put all keys back
        </Button>
      </div>
    </Form>
  </div>
);
