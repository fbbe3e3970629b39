"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** A dialog that is open as long as it is there. When it closes, focus goes back to where it was. `name`: for screen readers. */
export const Dialog = ({
  name,
  close,
  className,
  children,
}: {
  name: string;
  close: () => void;
  className: string;
  children: ReactNode;
}) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const own = dialog.current;
    own?.showModal();
    return () => own?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={name}
      onClose={close}
      // A click beside it closes it; by keyboard Escape does.
      onPointerDown={(event) => event.target === event.currentTarget && close()}
      className={`rounded border border-edge bg-sheet p-0 text-ink shadow-overlay backdrop:bg-ink/30 ${className}`}
    >
      {children}
    </dialog>
  );
};
