import type { FormState } from "#server/lib/form-action";
import type { Tour as Shown } from "#server/tour";
import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { Link } from "../ui/link.tsx";
import { PointAt } from "./point-at.tsx";

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/** The tour of a dossier: offered once, then beside the page, which stays in use. Every step is a page and a form, so it goes without script too. */
export const Tour = ({ tour, action, dossierId }: { tour: Shown; action: Action; dossierId: string }) =>
  tour.isOffered ? <Offer action={action} dossierId={dossierId} /> : <Step tour={tour} action={action} dossierId={dossierId} />;

const Offer = ({ action, dossierId }: { action: Action; dossierId: string }) => (
  <Form
    action={action}
    label="A tour"
    className="no-print mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 rounded border-l-2 border-blue bg-blue-wash px-3 py-1.5 text-sm"
  >
    <input type="hidden" name="dossierId" value={dossierId} />
    <p>New here? A tour of two minutes goes through this dossier. It can be left at any time.</p>
    <div className="flex gap-1">
      <Button look="plain" name="to" value="0">
        Take the tour
      </Button>
      <Button look="quiet" name="to" value="leave">
        Not now
      </Button>
    </div>
  </Form>
);

const Step = ({ tour, action, dossierId }: { tour: Extract<Shown, { isOffered: false }>; action: Action; dossierId: string }) => {
  const isLast = tour.step === tour.of - 1;
  return (
    <aside
      aria-labelledby="tour"
      // Over the page only where it points at something of it; elsewhere it stands in the way of nothing.
      className="no-print mt-2 grid gap-2 rounded border border-blue bg-sheet p-4 text-sm [html:has([data-toured])_&]:fixed [html:has([data-toured])_&]:inset-x-2 [html:has([data-toured])_&]:top-2 [html:has([data-toured])_&]:z-20 [html:has([data-toured])_&]:shadow-overlay lg:[html:has([data-toured])_&]:inset-x-auto lg:[html:has([data-toured])_&]:top-auto lg:[html:has([data-toured])_&]:bottom-4 lg:[html:has([data-toured])_&]:left-4 lg:[html:has([data-toured])_&]:w-96"
    >
      <p className="text-[0.8125rem] text-soft">
        Tour, step {tour.step + 1} of {tour.of} ·{" "}
        <Link href={tour.address} className="text-soft">
          Show where
        </Link>
      </p>
      <h2 id="tour" tabIndex={-1} className="font-serif text-lg leading-tight outline-none">
        {tour.shown.title}
      </h2>
      <p>{tour.shown.says}</p>
      <Form action={action} label="Tour" className="flex flex-wrap gap-2">
        <input type="hidden" name="dossierId" value={dossierId} />
        <Button name="to" value={isLast ? "leave" : tour.step + 1}>
          {isLast ? "Done" : "Next"}
        </Button>
        {tour.step > 0 && (
          <Button look="plain" name="to" value={tour.step - 1}>
            Back
          </Button>
        )}
        {!isLast && (
          <Button look="quiet" name="to" value="leave">
            Leave the tour
          </Button>
        )}
      </Form>
      <PointAt anchor={tour.shown.anchor} />
    </aside>
  );
};
