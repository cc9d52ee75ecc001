import { EyeOff, Trash2, Unlink } from "lucide-react";
import type { ReportView } from "#lib/contracts/report-view";

/** Why nobody sees the page that a report is about; empty as long as it is open. Read out when it changes. */
export function PageState({ report: { film_deleted, taken_down, link_closed } }: { report: ReportView }) {
  const state = film_deleted
    ? { Icon: Trash2, words: "Its owner has deleted the film: nobody sees it any more." }
    : taken_down
      ? { Icon: EyeOff, words: "Its public pages are closed. The owner still has the film." }
      : link_closed
        ? { Icon: Unlink, words: "This link is closed. The film may have another one, until its pages are closed too." }
        : undefined;
  return (
    <p role="status" className="flex items-start gap-2 text-sm text-warn empty:sr-only">
      {state && (
        <>
          <state.Icon className="mt-0.5 size-4 shrink-0" aria-hidden />
          {state.words}
        </>
      )}
    </p>
  );
}
