const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const minute = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "UTC" });

/** A moment, in UTC, the same for everybody: "24 Nov 2026, 06:34 UTC"; `only="day"` leaves the hour out. */
export const When = ({ at, only }: { at: Date; only?: "day" }) => (
  <time dateTime={only === "day" ? at.toISOString().slice(0, 10) : at.toISOString()} className="whitespace-nowrap">
    {only === "day" ? day.format(at) : `${day.format(at)}, ${minute.format(at)} UTC`}
  </time>
);
