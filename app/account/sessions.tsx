import { Button } from "#components/ui/button";
import { Form } from "#components/ui/form";
import { Table, Td, Th } from "#components/ui/table";
import { When } from "#components/ui/when";
import type { listSessions } from "#server/sessions";
import { end } from "./actions.ts";

/** One's own sessions, each to be ended. */
export const Sessions = ({ sessions }: { sessions: Awaited<ReturnType<typeof listSessions>> }) => (
  <Table
    name="Your sessions"
    head={
      <>
        <Th>Browser</Th>
        <Th>Since</Th>
        <Th>Last used</Th>
        <Th>
          <span className="sr-only">End it</span>
        </Th>
      </>
    }
  >
    {sessions.map((session) => (
      <tr key={session.id}>
        <Th scope="row" className="max-w-md font-normal wrap-anywhere">
          {session.agent ?? "Unknown"}
        </Th>
        <Td>
          <When at={session.createdAt} />
        </Td>
        <Td>
          <When at={session.lastSeenAt} />
        </Td>
        <Td className="text-right">
          {session.isThis ? (
            <span className="text-soft">This one</span>
          ) : (
            <Form action={end} label="End this session" className="inline-grid">
              <input type="hidden" name="sessionId" value={session.id} />
              <Button look="plain">End</Button>
            </Form>
          )}
        </Td>
      </tr>
    ))}
  </Table>
);
