import { expect, test } from "vitest";
import { countQueries, filterQueries, type ListedQuery } from "./query-list.ts";
import { isOpenQuery, type QueryState } from "./query-state.ts";

const query = (state: QueryState, whom: string, isOverdue = false): ListedQuery => ({
  state,
  isOpen: isOpenQuery(state),
  isOverdue,
  whom,
  whomKey: whom.toLowerCase(),
});
const queries = [
  query("asked", "Author"),
  query("asked", "Min", true),
  query("answered", "Min"),
  query("accepted", "Min"),
  query("onAuthor", "Author"),
  query("withdrawn", "Min"),
];

test.each([
  [{}, [0, 1, 2]],
  [{ state: "open" }, [0, 1, 2]],
  [{ state: "overdue" }, [1]],
  [{ state: "answered" }, [2]],
  [{ state: "closed" }, [3, 4, 5]],
  [{ state: "all" }, [0, 1, 2, 3, 4, 5]],
  [{ whom: "min" }, [1, 2]],
  [{ state: "closed", whom: "author" }, [4]],
  [{ state: "__proto__" }, []],
  [{ whom: "nobody" }, []],
])("%o lets through %o", (filters, left) => {
  expect(filterQueries(queries, filters)).toEqual(left.map((i) => queries[i]));
});

test("a choice tells how many it would show, the other filter staying", () => {
  expect(countQueries(queries, { whom: "min" }, "state", "closed")).toBe(2);
  expect(countQueries(queries, { whom: "min" }, "whom", "author")).toBe(1);
  expect(countQueries(queries, { state: "all" }, "whom", "min")).toBe(4);
});
