"use client";
import "./globals.css";

/** The last resort: the frame of the page itself broke. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body className="grid min-h-dvh place-content-center gap-4 p-6">
        <h1 className="font-serif text-xl">Reelwright could not show this page</h1>
        <p className="text-soft">Your films are safe. Load the page again in a moment.</p>
        <button type="button" onClick={reset} className="min-h-11 rounded-md border border-edge px-5 text-sm">
          Try once more
        </button>
      </body>
    </html>
  );
}
