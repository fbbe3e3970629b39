"use client";

import { usePathname } from "next/navigation";
import { commands } from "#words";
import { turnKeys } from "../../app/account/actions.ts";
import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { Link } from "../ui/link.tsx";
import { Dialog } from "./dialog.tsx";
import { Kbd } from "./kbd.tsx";
import { keyOf, type OwnKeys } from "./own.ts";
import { placeAt } from "./place.ts";

const withControl = [
  ["Ctrl K", "Go to anything, do anything (⌘ K on a Mac)"],
  ["Ctrl Enter", "Send what you are writing (⌘ on a Mac)"],
] as const;

/** The keys of this page, as this person has them. */
export const KeyList = ({ own, close }: { own: OwnKeys; close: () => void }) => {
  const path = usePathname();
  const here = placeAt(path);
  const shown = commands.flatMap(({ key, says, on }) => {
    const pressed = keyOf(own, key);
    const isHere = on === here || on === "anywhere" || (on === "dossier" && path.startsWith("/dossiers/"));
    return isHere && pressed ? [[pressed, says] as const] : [];
  });
  return (
    <Dialog name="Keys" close={close} className="m-auto w-88 max-w-[calc(100vw-2rem)]">
      <div className="p-5">
        <h2 className="mb-3 font-serif text-lg">Keys</h2>
        <dl className="mb-4 grid grid-cols-[max-content_1fr] gap-x-3 gap-y-1 text-sm">
          {[...shown, ...withControl].map(([key, says]) => (
            <div key={key} className="col-span-2 grid grid-cols-subgrid">
              <dt>
                <Kbd>{key}</Kbd>
              </dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
        <p className="mb-4 text-[0.8125rem] text-soft">
          {own.isOff ? "The keys of one character are switched off. " : "Those of one character do nothing while you type. "}
          <Link href="/account#keys" onClick={close}>
            Change your keys
          </Link>
        </p>
        <div className="flex gap-2">
          <Button type="button" onClick={close}>
            Close
          </Button>
          <Form action={turnKeys} label="All keys" className="contents">
            <input type="hidden" name="to" value={own.isOff ? "on" : "off"} />
            <Button look="plain">{own.isOff ? "Switch the keys on" : "Switch the keys off"}</Button>
          </Form>
        </div>
      </div>
    </Dialog>
  );
};
