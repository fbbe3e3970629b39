"use client";

import { Button } from "./button.tsx";

/** Hands the page to the browser's own printing. */
export const PrintButton = () => (
  <Button type="button" look="plain" onClick={() => print()}>
    Print
  </Button>
);
