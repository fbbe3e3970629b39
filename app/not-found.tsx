import type { Metadata } from "next";
import { ButtonLink } from "#components/ui/button";
import { Page, PageHead } from "#components/ui/page";

export const metadata: Metadata = { title: "Not there" };

export default function NotFound() {
  return (
    <Page>
      <PageHead
        title="There is nothing at this address"
        about="It may have been mistyped, or it belongs to a desk that you are not a member of."
      />
      <ButtonLink href="/dossiers">Go to your dossiers</ButtonLink>
    </Page>
  );
}
