/** The IANA zones, as suggestions for every field that says `list="zones"`. */
export const Zones = () => (
  <datalist id="zones">
    {["UTC", ...Intl.supportedValuesOf("timeZone")].map((zone) => (
      <option key={zone} value={zone} />
    ))}
  </datalist>
);
