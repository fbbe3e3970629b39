/** The way to the list of keys. What the keys are stands in words.ts, what they do in components/keys. */
export const Keys = () => (
  <a
    href="/account#keys"
    data-opens="keys"
    data-key="?"
    className="inline-flex min-h-6 items-center justify-self-start text-[0.8125rem] text-soft underline-offset-2 hover:underline"
  >
    Keys
  </a>
);
