/** The 12dicts list 2of12id (public domain): about 90,000 English words with their inflections, by part of speech. */
declare module "categorized-words" {
  const lists: Record<"N" | "A" | "V" | "C" | "I" | "P" | "S", string[]>;
  // biome-ignore lint/style/noDefaultExport: the package has one
  export default lists;
}
