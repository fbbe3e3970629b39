/** The server's events by name, each with what to do with its data. */
type Heard = Record<string, (data: unknown) => void>;

/**
 * Follows a stream of the server's events as long as somebody looks at the tab: a browser has few connections for all tabs of a house, and one that nobody looks at
 * needs none. `missed`: the stream broke or slept, and something may have been missed. Gives the way to end it.
 */
export const followStream = (address: string, heard: Heard, missed = () => {}): (() => void) => {
  let source: EventSource | undefined;
  let isFirst = true;
  const follow = () => {
    source?.close();
    if (document.visibilityState !== "visible") return;
    source = new EventSource(address);
    for (const [name, hear] of Object.entries(heard)) source.addEventListener(name, (event) => hear(JSON.parse(event.data)));
    source.addEventListener("open", () => {
      if (!isFirst) missed();
      isFirst = false;
    });
  };
  follow();
  document.addEventListener("visibilitychange", follow);
  return () => {
    document.removeEventListener("visibilitychange", follow);
    source?.close();
  };
};
