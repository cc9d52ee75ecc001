import Link from "next/link";
import { buttonClass } from "../_ui/button";

/** For pages and films that are not there, and for those of somebody else: all sound the same on purpose. */
export default function NotFound() {
  return (
    <div className="grid max-w-xl gap-6 pt-10 sm:pt-20">
      <h1 className="font-serif text-xl sm:text-2xl">There is nothing here</h1>
      <p className="text-soft">
        The address may be mistyped, the film deleted, or it belongs to somebody else: films are kept for the browser
        that ordered them, or for whoever signed in.
      </p>
      <div className="flex flex-wrap gap-3">
        <Link href="/videos" className={buttonClass({ look: "primary" })}>
          To your library
        </Link>
        <Link href="/videos/create" className={buttonClass()}>
          Make a film
        </Link>
      </div>
    </div>
  );
}
