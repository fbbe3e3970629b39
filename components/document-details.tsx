"use client";

import { Field, Select } from "./ui/field.tsx";

export type DetailValues = { title?: string; outlet?: string; published?: string; timezone?: string; role?: string };

/**
 * What is known of a document, as fields. `suffix`: of which file ("-0"), where there are several. The zones are suggested by the list
 * `zones` of the page.
 */
export const DocumentDetails = ({
  suffix = "",
  values = {},
  hasTitle = true,
  titleHint = "Left empty: the first line of the text.",
}: {
  suffix?: string;
  values?: DetailValues;
  hasTitle?: boolean;
  titleHint?: string;
}) => (
  <div className="grid items-start gap-3 sm:grid-cols-2">
    {hasTitle && (
      <div className="sm:col-span-2">
        <Field name={`title${suffix}`} label="Title" hint={titleHint} defaultValue={values.title} maxLength={300} autoComplete="off" />
      </div>
    )}
    <Field
      name={`outlet${suffix}`}
      label="Outlet"
      hint="Who published it."
      defaultValue={values.outlet}
      maxLength={200}
      autoComplete="off"
    />
    <Select
      name={`role${suffix}`}
      label="Role"
      hint="A draft is under check; sources are there to compare with."
      options={[
        ["draft", "Draft"],
        ["source", "Source"],
      ]}
      defaultValue={values.role}
    />
    <Field
      name={`published${suffix}`}
      label="Published"
      hint="2024-07-12 or 2024-07-12 09:30, in the zone. “Last month” is counted from it."
      defaultValue={values.published}
      maxLength={60}
      autoComplete="off"
      spellCheck={false}
    />
    <Field
      name={`timezone${suffix}`}
      label="Zone"
      hint="Of the outlet, as in Asia/Seoul."
      defaultValue={values.timezone}
      list="zones"
      maxLength={60}
      autoComplete="off"
      spellCheck={false}
    />
  </div>
);
