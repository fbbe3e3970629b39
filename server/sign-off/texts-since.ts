type Version = { number: number; createdAt: Date; document: { id: string; title: string } };

/** The latest version of each document that came after a moment: a name that was put under the dossier then is not under these texts. */
export const textsSince = <V extends Version>(at: Date, versions: readonly V[]): V[] => {
  const since = versions.filter(({ createdAt }) => createdAt > at);
  return since.filter((v) => !since.some((later) => later.document.id === v.document.id && later.number > v.number));
};
