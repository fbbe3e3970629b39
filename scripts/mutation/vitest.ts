import { readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "node:util";
import { chai, expect } from "vitest";

/**
 * Stands in for `vitest` where test files are loaded without it: `test` and `describe` only note what there is to run, `expect` is vitest's own.
 */
export { expect };

type Work = (...row: unknown[]) => unknown;
export type NotedTest = { name: string; run: () => unknown };

/** The tests of the files that were imported, in order. */
export const noted: NotedTest[] = [];

let suites: string[] = [];

export const test = withEach((title, work, row) => {
  noted.push({ name: [...suites, titled(title, row)].join(" › "), run: () => work(...row) });
});

export const describe = withEach((title, work, row) => {
  const outside = suites;
  suites = [...outside, titled(title, row)];
  work(...row);
  suites = outside;
});

const titled = (title: string, row: unknown[]) => format(title, ...row.slice(0, title.split("%").length - 1));

function withEach(note: (title: string, work: Work, row: unknown[]) => void) {
  const each = (rows: readonly unknown[]) => (title: string, work: Work) => {
    for (const row of rows) note(title, work, Array.isArray(row) ? row : [row]);
  };
  return Object.assign((title: string, work: Work) => note(title, work, []), { each });
}

/** As vitest has it, without writing: `file` stands beside the golden test, the only one that draws. */
chai.use(({ Assertion, AssertionError }, { addMethod }) =>
  addMethod(Assertion.prototype, "toMatchFileSnapshot", function (this: Chai.AssertionStatic, file: string) {
    if (this._obj !== readFileSync(join("engine", file), "utf8")) throw new AssertionError(`${file} is drawn otherwise`);
  }),
);
