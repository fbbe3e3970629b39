/** What stands ready as evidence comes before a field for one's own. */
const places: Record<string, string> = { e: "input[name^='passage.'], input[name^='register.'], [data-key=e]" };

/** The element of this page that a command presses, by the key as it is shipped; null where it cannot be given here. */
export const findCommand = (key: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(places[key] ?? `[data-key="${CSS.escape(key)}"]`);

/** Does what a click or a look at it would do; whatever is folded over it is opened. */
export const press = (element: HTMLElement): void => {
  for (let closed = element.closest("details:not([open])"); closed; closed = element.closest("details:not([open])"))
    closed.toggleAttribute("open", true);
  element.focus();
  if (element.matches("a, button, [type=radio], [type=checkbox]:not(:checked)")) element.click();
};
