/** Where a passage stood, by version of its document. */
type Place = { versionId: string };

export type PassageState = "standing" | "orphaned";

/** The one answer to "do these words stand in the text as it is now". What is not carried exactly into a version stands nowhere in it. */
export const passageState = (places: readonly Place[], currentVersionId: string): PassageState =>
  places.some(({ versionId }) => versionId === currentVersionId) ? "standing" : "orphaned";
