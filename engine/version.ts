/** Version of the rules. It changes whenever the same text may be read or judged otherwise, so that stored readings are read anew. */
export const engineVersion = "4";
