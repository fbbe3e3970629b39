import type { Speaks } from "../ui/choice.tsx";

/** Which evidence speaks for a ruling. */
const speaksFor: Record<string, Speaks> = { CONFIRMED: "right", WRONG: "wrong", CONFIRMED_WITH_CHANGE: "wrong", DISPUTED: "wrong" };

/**
 * Chosen a ruling, the first evidence that speaks for it is taken, where the form has none yet: then a claim that the documents or the register settle is two
 * keys. What a person ticked or wrote stays, and what was taken for another ruling is let go. In the browser alone: without script nothing is ticked.
 */
export const suggestEvidence = (form: HTMLFormElement, ruling: string): void => {
  const ready = [...form.querySelectorAll<HTMLInputElement>("input[data-supports]")];
  for (const box of ready.filter((one) => "suggested" in one.dataset)) {
    box.checked = false;
    delete box.dataset.suggested;
  }
  const own = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("details input, details textarea");
  if (form.querySelector("input[type=checkbox]:checked") || [...own].some(({ value }) => value.trim())) return;
  const first = ready.find((box) => box.dataset.supports === speaksFor[ruling]);
  if (!first) return;
  first.checked = true;
  first.dataset.suggested = "";
};
