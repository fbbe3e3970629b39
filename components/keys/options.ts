import type { Place } from "#server/go-to";
import { type Command, commands } from "#words";
import { keyOf, type OwnKeys } from "./own.ts";
import { placeAt } from "./place.ts";
import { findCommand, press } from "./press.ts";

/** One line of the palette. `key`: what does the same without it; `choose`: does it. */
export type Option = { group: string; text: string; about: string; key?: string; choose: () => void };

const holds = (words: string, typed: string) =>
  typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.toLowerCase().includes(word));

/** What can be done on this page: the commands of which an element stands here. */
const actsHere = (own: OwnKeys): Option[] => {
  const here = placeAt(location.pathname);
  const fits = ({ on }: Command) => on === "anywhere" || on === "dossier" || on === here;
  return commands.filter(fits).flatMap(({ key, says }) => {
    const element = findCommand(key);
    return element ? [{ group: "Do here", text: says, about: "", key: keyOf(own, key) ?? undefined, choose: () => press(element) }] : [];
  });
};

/** Where one can go from this page: the links of its frame, so that nobody is led where they may not go. */
const pagesHere = (): Option[] => {
  const links = document.querySelectorAll<HTMLAnchorElement>(
    "nav[aria-label='Parts of the dossier'] a, nav[aria-label='Places'] a, a[href='/account']",
  );
  const byAddress = new Map([...links].map((link) => [link.getAttribute("href") ?? "", link]));
  return [...byAddress.values()].map((link) => ({
    group: "Pages",
    text: link.textContent?.trim() ?? "",
    about: link.closest("nav[aria-label='Parts of the dossier']") ? "of this dossier" : "",
    choose: () => link.click(),
  }));
};

const groups = { claim: "Claims", dossier: "Dossiers", document: "Documents", person: "People" } as const;

/** Everything that fits what was typed, `found` by the server among it; `go`: leads to an address. */
export const optionsFor = (typed: string, own: OwnKeys, found: readonly Place[], go: (address: string) => void): Option[] => {
  const own_ = [...actsHere(own), ...pagesHere()].filter(({ text, about }) => holds(`${text} ${about}`, typed));
  const places = found.map(({ kind, text, about, address }) => ({ group: groups[kind], text, about, choose: () => go(address) }));
  return /^\d+$/.test(typed.trim())
    ? [...places, ...own_]
    : typed.trim()
      ? [...own_.slice(0, 8), ...places]
      : [...places.slice(0, 6), ...own_];
};
