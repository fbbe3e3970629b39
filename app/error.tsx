"use client";

import { Button, ButtonLink } from "#components/ui/button";
import { Page, PageHead } from "#components/ui/page";

/** A fault of ours. The digest is what the log calls it; nothing else is told. */
export default function Fault({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <Page>
      <PageHead
        title="Something went wrong here"
        about="It is a fault of Stet’s and not of yours. What was saved before is safe; what was sent just now may not be saved."
      />
      <div className="flex gap-2">
        <Button type="button" onClick={reset}>
          Try again
        </Button>
        <ButtonLink href="/dossiers">Go to your dossiers</ButtonLink>
      </div>
      {error.digest && <p className="mt-6 text-sm text-soft">For whoever looks after Stet: the log has it as {error.digest}.</p>}
    </Page>
  );
}
