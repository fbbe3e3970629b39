import type { FC } from "react";
import { Field, Select, TextArea } from "#components/ui/field";
import type { registerKinds } from "#words";

export type EntryKind = keyof typeof registerKinds;
type Fields = FC<{ offices: [id: string, text: string][] }>;

/** What is asked about each kind of row. */
export const fieldsOf: Record<EntryKind, Fields> = {
  person: () => (
    <>
      <Field name="name" label="Name" hint="In full, as the desk spells it." />
      <Field name="family" label="Family name" hint="What they are called at the second mention." />
      <TextArea name="variants" label="Other right spellings" hint="One a line." />
      <TextArea name="misspellings" label="Wrong spellings" hint="One a line. Each becomes a “must fix” where it is found." />
    </>
  ),
  office: () => (
    <>
      <Field name="title" label="Title" hint="Secretary of State" />
      <Field name="organisation" label="Of which state or organisation" hint="As the register names it: United States" />
      <TextArea name="short" label="Other right forms" hint="One a line." />
      <TextArea name="partial" label="Forms that leave out what matters" hint="One a line." />
    </>
  ),
  term: ({ offices }) => (
    <>
      <Field name="person" label="Person" hint="By the name in the register." />
      <Select name="office" label="Office" options={offices} />
      <Field name="from" label="First day" type="date" />
      <Field name="to" label="Last day" type="date" hint="Leave it empty while it has not ended." />
      <Field name="asOf" label="Not ended on" type="date" hint="The last day that the source vouches for; after it the row says nothing." />
    </>
  ),
  organisation: () => (
    <>
      <Field name="name" label="Name" />
      <TextArea name="aliases" label="Other names" hint="One a line." />
      <TextArea name="demonyms" label="Its people and adjective" hint="One a line: Japanese" />
      <Field name="capital" label="Capital" hint="Where it may stand for the state." />
      <TextArea
        name="members"
        label="Members"
        hint="One a line, with first and last day where they are known: Japan | 2022-06-29 | 2024-07-11"
      />
    </>
  ),
  wording: () => (
    <>
      <Field name="thing" label="What it is" hint="The treaty of 2024, in a few words of the desk’s own." />
      <TextArea name="forms" label="What it is called" hint="One a line, two or more." />
      <Field name="preferred" label="What the desk writes" hint="One of these forms; leave it empty where the desk has not chosen." />
      <TextArea name="about" label="Only in sentences that name" hint="Organisations, one a line." />
    </>
  ),
};
