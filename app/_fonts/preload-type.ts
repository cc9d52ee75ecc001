import { preload } from "react-dom";

/** The faces of what is read first. */
const firstRead = ["inter-latin.68ccb35e.woff2", "fraunces-latin.66342b44.woff2"];

/** Has them fetched beside the styles, not after them: call while a page is drawn. */
export function preloadType(): void {
  for (const name of firstRead) preload(`/type/${name}`, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
}
