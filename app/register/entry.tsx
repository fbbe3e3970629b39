import { Button } from "#components/ui/button";
import { dated } from "#components/ui/dated";
import { Td, Th } from "#components/ui/table";
import { When } from "#components/ui/when";
import type { ListedEntry } from "#server/register";
import { registerKinds } from "#words";

const host = (address: string) => (URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : address);

/** A row of the register: what it says, whose it is and from where. */
export const Entry = ({ entry, mayRetire }: { entry: ListedEntry; mayRetire: boolean }) => (
  <tr>
    <Td className="hidden whitespace-nowrap text-soft sm:table-cell">{registerKinds[entry.kind].label}</Td>
    <Th scope="row" className="min-w-28 wrap-anywhere sm:min-w-40">
      {entry.name}
      <span className="block text-[0.8125rem] font-normal text-soft sm:hidden">{registerKinds[entry.kind].label}</span>
    </Th>
    <Td className="min-w-54 wrap-anywhere">{dated(entry.says)}</Td>
    <Td className="min-w-44">
      {entry.own ? (
        <>
          {entry.own.desk}, {entry.own.by}, <When at={entry.own.at} only="day" />
        </>
      ) : (
        "Shipped with Stet"
      )}
      {" · "}
      <a href={entry.source} rel="noreferrer" className="wrap-anywhere text-soft underline underline-offset-2">
        {host(entry.source)}
      </a>
    </Td>
    <Td className="text-right">
      {mayRetire && entry.own && (
        <Button look="plain" name="rowId" value={entry.own.rowId} aria-label={`Retire the row about ${entry.name}`}>
          Retire
        </Button>
      )}
    </Td>
  </tr>
);
