"use client";
import { ExternalLink } from "lucide-react";
import { useState } from "react";
import type { ReportView } from "#lib/contracts/report-view";
import { reportWords } from "#lib/contracts/report-words";
import { useSettling, useTakeDown } from "../../../_data/use-operator";
import { Button } from "../../../_ui/button";
import { LocalTime } from "../../../_ui/local-time.client";
import { PageState } from "./page-state";

interface ReportCardProps {
  report: ReportView;
  /** It has left the list: settled, or open again. */
  onGone: () => void;
}

/** One report: what is said, about which page, and what to do about it. */
export function ReportCard({ report, onGone }: ReportCardProps) {
  const { id, reason, words, created_at, settled_at, share_url, video_title, owner_id } = report;
  const { taken_down, film_deleted, link_closed } = report;
  const takeDown = useTakeDown(report);
  const { settle, reopen } = useSettling();
  const [leaving, setLeaving] = useState(false);
  const isOpen = !taken_down && !link_closed && !film_deleted;
  const busy = leaving || takeDown.isPending;
  const leave = async () => {
    setLeaving(true);
    if (await (settled_at === undefined ? settle : reopen)(id)) onGone();
    setLeaving(false);
  };
  // Not disabled meanwhile: whoever works by keyboard would lose their place.
  const unlessBusy = (act: () => void) => () => (busy ? undefined : act());
  return (
    <article aria-labelledby={`report-${id}`} className="grid gap-4 py-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
        <h3 id={`report-${id}`} className="font-medium">
          {reportWords[reason]}
        </h3>
        <p className="text-soft text-sm tabular-nums">
          <LocalTime iso={created_at} />
          {settled_at !== undefined && (
            <>
              {" "}
              · settled <LocalTime iso={settled_at} />
            </>
          )}
        </p>
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
            onClick={unlessBusy(() => takeDown.mutate(!taken_down))}
          >
            {taken_down ? "Open its pages again" : "Close its public pages"}
          </Button>
        )}
        <Button aria-disabled={busy} onClick={unlessBusy(() => void leave())}>
          {settled_at === undefined ? "Settle the report" : "Open the report again"}
        </Button>
      </div>
    </article>
  );
}
