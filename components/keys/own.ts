/** A person's own keys, by the key as it is shipped; null: switched off. `isOff`: all are. */
export type OwnKeys = { isOff: boolean; keys: Readonly<Record<string, string | null>> };

/** The key that a person presses for a command; null where it has none. */
export const keyOf = ({ isOff, keys }: OwnKeys, shipped: string): string | null => {
  if (isOff) return null;
  const own = keys[shipped];
  return own === undefined ? shipped : own;
};

/** The command, by its shipped key, that a pressed key is for; null where it is for none. */
export const commandOf = (own: OwnKeys, pressed: string): string | null => {
  if (own.isOff) return null;
  const chosen = Object.keys(own.keys).find((shipped) => own.keys[shipped] === pressed);
  return chosen ?? (keyOf(own, pressed) === pressed ? pressed : null);
};
