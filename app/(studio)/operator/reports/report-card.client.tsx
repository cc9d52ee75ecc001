"use client";
import { ExternalLink } from "lucide-react";
import type { ReportView } from "#lib/contracts/report-view";
import { reportWords } from "#lib/contracts/report-words";
import { useReportActs } from "../../../_data/use-operator";
import { Button } from "../../../_ui/button";
import { LocalTime } from "../../../_ui/local-time.client";
import { toast, toastProblem } from "../../../_ui/toast";
import { PageState } from "./page-state";

/** One report: what is said, about which page, and what to do about it. */
export function ReportCard({ report, onSettled }: { report: ReportView; onSettled: () => void }) {
  const { id, reason, words, created_at, share_url, video_title, owner_id, taken_down, film_deleted } = report;
  const { settle, takeDown } = useReportActs(report);
  const isOpen = !taken_down && !report.link_closed && !film_deleted;
  const busy = settle.isPending || takeDown.isPending;
  // Not disabled meanwhile: whoever works by keyboard would lose their place.
  const unlessBusy = (act: () => void) => () => (busy ? undefined : act());
  return (
    <article aria-labelledby={`report-${id}`} className="grid gap-4 py-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
        <h3 id={`report-${id}`} className="font-medium">
          {reportWords[reason]}
        </h3>
        <LocalTime iso={created_at} className="text-soft text-sm tabular-nums" />
      </div>
      {words !== "" && (
        <blockquote className="wrap-anywhere max-w-[70ch] whitespace-pre-line border-edge border-l-2 pl-4">
          {words}
        </blockquote>
      )}
      <div className="grid gap-1 text-sm">
        {isOpen ? (
          <a
            href={share_url}
            target="_blank"
            rel="noreferrer"
            className="inline-flex min-h-11 items-center gap-2 justify-self-start underline underline-offset-4"
          >
            <span className="wrap-anywhere line-clamp-2 min-w-0">{video_title}</span>
            <ExternalLink className="size-4 shrink-0" aria-label="in another window" />
          </a>
        ) : (
          <p className="wrap-anywhere line-clamp-2 py-2">{video_title}</p>
        )}
        <p className="break-all text-soft">
          Owner <code className="font-mono">{owner_id}</code>
        </p>
      </div>
      <PageState report={report} />
      <div className="flex flex-wrap gap-2">
        {!film_deleted && (
          <Button
            look={taken_down ? "quiet" : "danger"}
            aria-disabled={busy}
            onClick={unlessBusy(() => takeDown.mutate(!taken_down, { onError: toastProblem }))}
          >
            {taken_down ? "Open its pages again" : "Close its public pages"}
          </Button>
        )}
        <Button
          aria-disabled={busy}
          onClick={unlessBusy(() =>
            settle.mutate(undefined, {
              onError: toastProblem,
              onSuccess: () => {
                toast("The report is settled.");
                onSettled();
              },
            }),
          )}
        >
          Settle the report
        </Button>
      </div>
    </article>
  );
}
