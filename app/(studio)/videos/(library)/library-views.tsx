import { ViewLinks } from "../../../_ui/view-links";
import { addressQuery, type LibraryAddress, type LibraryView, libraryViews } from "./library-view";

const views: readonly LibraryView[] = ["all", "films", "failed", "deleted"];

/** Which part of the library is shown. */
export function LibraryViews({ at }: { at: LibraryAddress }) {
  const links = views.map((show) => ({
    name: libraryViews[show].name,
    href: { pathname: "/videos", query: addressQuery({ show, q: at.q }) },
    here: show === at.show,
  }));
  return <ViewLinks label="Which films" links={links} />;
}
