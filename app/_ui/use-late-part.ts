import { useState } from "react";
import { toastProblem } from "./toast";

/**
 * A part of the page that is fetched when it is wanted. `warm` begins to fetch, as a pointer comes near; `show` puts it in
 * once it is there, as soon as it was pressed for; `part` is what is shown just now.
 */
export function useLatePart<Part extends object>(fetchPart: () => Promise<Part>) {
  const [shown, setShown] = useState<{ part: Part }>();
  return {
    part: shown?.part,
    warm: () => void fetchPart().catch(() => undefined),
    show: () =>
      void fetchPart().then(
        (part) => setShown({ part }),
        () => toastProblem(new Error("The server does not answer. Try again in a moment.")),
      ),
    hide: () => setShown(undefined),
  };
}
