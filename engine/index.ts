/** The one door of the engine: texts in, claims and findings out. Pure and deterministic; it asks no clock, no network and no database. */
export type { Answer, Check, Example, ExampleText, Group, Member } from "./checks/check.ts";
export { type Memory, newMemory } from "./checks/findings.ts";
export { checks } from "./checks/index.ts";
export { compareReadings } from "./compare.ts";
export { type Publication, publicationOf } from "./mentions/publication.ts";
export { readDocument } from "./read.ts";
export type { Reading, ReadPerson } from "./reading.ts";
export type * from "./register/entries.ts";
export { registerOfRows } from "./register/file-entries.ts";
export { fileColumns, fileKinds, listColumns } from "./register/file-kinds.ts";
export type { FileRow } from "./register/file-row.ts";
export { joinRegister } from "./register/lookup.ts";
export { problemsOf } from "./register/problems.ts";
export { shippedRegister } from "./register/shipped.ts";
export type * from "./types.ts";
export { engineVersion } from "./version.ts";
