import type { ReactNode } from "react";
import { Page } from "#components/ui/page";
import { Tabs } from "#components/ui/tabs";

const places = [
  { href: "/admin/people", text: "People" },
  { href: "/admin/desks", text: "Desks" },
];

export default function Admin({ children }: { children: ReactNode }) {
  return (
    <Page>
      <Tabs name="Admin" places={places} />
      {children}
    </Page>
  );
}
