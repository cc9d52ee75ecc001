import Link from "next/link";
import { buttonClass } from "./_ui/button";
import { Wordmark } from "./wordmark";

/** For addresses that lead nowhere, and for films that are somebody else's: both sound the same on purpose. */
export default function NotFound() {
  return (
    <main className="mx-auto grid min-h-dvh max-w-xl content-center gap-6 px-6 py-16">
      <Wordmark />
      <h1 className="font-serif text-xl sm:text-2xl">There is nothing here</h1>
      <p className="text-soft">
        The address may be mistyped, the film deleted, its link taken back, or it belongs to another browser.
      </p>
      <div className="flex flex-wrap gap-3">
        <Link href="/" className={buttonClass({ look: "primary" })}>
          To the start
        </Link>
        <Link href="/videos" className={buttonClass()}>
          To your library
        </Link>
      </div>
    </main>
  );
}
