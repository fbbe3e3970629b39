import { Button } from "#components/ui/button";
import { Form } from "#components/ui/form";
import { Table, Td, Th } from "#components/ui/table";
import { When } from "#components/ui/when";
import type { listSessions } from "#server/sessions";
import { end } from "./actions.ts";
import { browserName } from "./browser-name.ts";

/** One's own sessions, each to be ended. One form holds them all, so that what it says stays when a row goes. */
export const Sessions = ({ sessions }: { sessions: Awaited<ReturnType<typeof listSessions>> }) => (
  <Form action={end} label="End a session" className="grid gap-2">
    <Table
      name="Your sessions"
      head={
        <>
          <Th>Browser</Th>
          <Th className="max-sm:hidden">Since</Th>
          <Th>Last used</Th>
          <Th>
            <span className="sr-only">End it</span>
          </Th>
        </>
      }
    >
      {sessions.map((session) => (
        <tr key={session.id}>
          <Th scope="row" className="font-normal wrap-anywhere">
            {browserName(session.agent)}
          </Th>
          <Td className="max-sm:hidden">
            <When at={session.createdAt} />
          </Td>
          <Td>
            <When at={session.lastSeenAt} />
          </Td>
          <Td className="text-right whitespace-nowrap">
            {session.isThis ? (
              <span className="text-soft">This one</span>
            ) : (
              <Button look="plain" name="sessionId" value={session.id} aria-label={`End the session of ${browserName(session.agent)}`}>
                End
              </Button>
            )}
          </Td>
        </tr>
      ))}
    </Table>
  </Form>
);
