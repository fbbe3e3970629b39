"use client";

import "./globals.css";

/** When even the frame around the pages fails. */
export default function GlobalFault() {
  return (
    <html lang="en-GB">
      <body>
        <title>Something went wrong · Stet</title>
        <main className="mx-auto max-w-5xl px-6 py-10">
          <h1 className="font-serif text-[1.75rem]">Stet cannot show anything just now</h1>
          <p className="mt-2 text-soft">Perhaps its database is not reachable. What was saved before is safe.</p>
          <p className="mt-4">
            <a href="/">Try again</a>
          </p>
        </main>
      </body>
    </html>
  );
}
