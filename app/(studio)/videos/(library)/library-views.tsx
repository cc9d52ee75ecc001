import Link from "next/link";
import { classes } from "../../../_ui/classes";
import { addressQuery, type LibraryAddress, type LibraryView, libraryViews } from "./library-view";

const views: readonly LibraryView[] = ["all", "films", "failed", "deleted"];

/** Which part of the library is shown: plain links, so that each has its address. */
export function LibraryViews({ at }: { at: LibraryAddress }) {
  return (
    <nav aria-label="Which films" className="flex flex-wrap gap-1">
      {views.map((show) => (
        <Link
          key={show}
          href={{ pathname: "/videos", query: addressQuery({ show, q: at.q }) }}
          aria-current={show === at.show ? "page" : undefined}
          className={classes(
            "inline-flex min-h-11 items-center rounded-md px-4 text-sm transition-colors duration-150 ease-calm",
            show === at.show ? "bg-sunk font-medium text-ink" : "text-soft hover:text-ink",
          )}
        >
          {libraryViews[show].name}
        </Link>
      ))}
    </nav>
  );
}
