"use client";
import { ExternalLink, EyeOff } from "lucide-react";
import type { ReportView } from "#lib/contracts/report-view";
import { reportWords } from "#lib/contracts/report-words";
import { useReportActs } from "../../../_data/use-operator";
import { Button } from "../../../_ui/button";
import { toast, toastProblem } from "../../../_ui/toast";

const when = (iso: string): string =>
  new Date(iso).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });

/** One report: what is said, about which page, and what to do about it. */
export function ReportCard({ report, onSettled }: { report: ReportView; onSettled: () => void }) {
  const { reason, words, created_at, share_url, video_title, owner_id, taken_down } = report;
  const { settle, takeDown } = useReportActs(report);
  return (
    <article className="grid gap-4 py-6">
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
        <div className="grid min-w-0 gap-1">
          <h3 className="font-medium">{reportWords[reason]}</h3>
          <a
            href={share_url}
            target="_blank"
            rel="noreferrer"
            className="inline-flex min-h-11 items-center gap-2 justify-self-start underline underline-offset-4"
          >
            {video_title}
            <ExternalLink className="size-4 shrink-0" aria-label="in another window" />
          </a>
        </div>
        <p suppressHydrationWarning className="text-soft text-sm tabular-nums">
          {when(created_at)}
        </p>
      </div>
      {words !== "" && <blockquote className="max-w-[70ch] border-edge border-l-2 pl-4">{words}</blockquote>}
      <p className="break-all text-soft text-sm">
        Owner <code className="font-mono">{owner_id}</code>
      </p>
      {taken_down && (
        <p role="status" className="flex items-center gap-2 text-sm text-warn">
          <EyeOff className="size-4 shrink-0" aria-hidden />
          Its public pages are closed. The owner still has the film.
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          look={taken_down ? "quiet" : "danger"}
          disabled={takeDown.isPending}
          onClick={() => takeDown.mutate(!taken_down, { onError: toastProblem })}
        >
          {taken_down ? "Open its pages again" : "Close its public pages"}
        </Button>
        <Button
          disabled={settle.isPending}
          onClick={() =>
            settle.mutate(undefined, {
              onError: toastProblem,
              onSuccess: () => {
                toast("The report is settled.");
                onSettled();
              },
            })
          }
        >
          Settle the report
        </Button>
      </div>
    </article>
  );
}
