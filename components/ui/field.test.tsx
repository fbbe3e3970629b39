import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { FormState } from "#server/lib/form-action";
import { Checkbox, Radios } from "./choice.tsx";
import { Field, Select, TextArea } from "./field.tsx";
import { FormContext } from "./form-context.ts";

const shown = (state: FormState, field: ReactNode) => renderToStaticMarkup(<FormContext value={{ id: "f", state }}>{field}</FormContext>);

test("a field has a label, and its hint and reasons are tied to it", () => {
  const html = shown({ reasons: [{ field: "name", text: "A name is needed." }] }, <Field name="name" label="Name" hint="In full" />);
  expect(html).toContain('<label for="f-name"');
  expect(html).toMatch(/<input[^>]*aria-invalid="true"[^>]*aria-describedby="f-name-hint f-name-reasons"/);
  expect(html).toMatch(/id="f-name-reasons"[^>]*>A name is needed\.</);
});

test("reasons about another field leave it alone", () => {
  const html = shown({ reasons: [{ field: "email", text: "No." }, { text: "Nor this." }] }, <Field name="name" label="Name" />);
  expect(html).not.toMatch(/aria-invalid="|aria-describedby|No\.|Nor/);
});

test("what was typed comes back in place of what stood, a password never", () => {
  const state: FormState = { values: { name: "typed", note: "two\nlines", role: "B", password: "secret", kind: "y" } };
  expect(shown(state, <Field name="name" label="Name" defaultValue="stood" />)).toContain('value="typed"');
  expect(shown(state, <TextArea name="note" label="Note" defaultValue="stood" />)).toContain("two\nlines</textarea>");
  expect(shown(state, <Field name="password" label="Password" type="password" />)).not.toContain("secret");
  const options = [
    ["A", "First"],
    ["B", "Second"],
  ] as const;
  expect(shown(state, <Select name="role" label="Role" options={options} defaultValue="A" />)).toMatch(/value="B" selected=""/);
  const kinds = [
    { value: "x", text: "X" },
    { value: "y", text: "Y" },
  ];
  expect(shown(state, <Radios name="kind" label="Kind" options={kinds} defaultValue="x" />)).toMatch(
    /<input[^>]*checked=""[^>]*value="y"|<input[^>]*value="y"[^>]*checked=""/,
  );
});

test("a box that was cleared stays cleared, though it stood ticked before", () => {
  const box = <Checkbox name="isAdmin" label="Admin" defaultChecked />;
  expect(shown({}, box)).toContain("checked");
  expect(shown({ values: { name: "x" } }, box)).not.toContain("checked");
  expect(shown({ values: { isAdmin: "on" } }, box)).toContain("checked");
});
