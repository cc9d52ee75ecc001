"use client";
import { useRef } from "react";
import type { ReportView } from "#lib/contracts/report-view";
import { useReports } from "../../../_data/use-operator";
import { ReportCard } from "./report-card.client";

/** What strangers said of public pages, the oldest first, until it is settled. */
export function ReportBoard({ initial }: { initial: ReportView[] }) {
  const { data: reports } = useReports(initial);
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section aria-labelledby="open" className="grid gap-5">
      <h2 id="open" ref={heading} tabIndex={-1} className="font-serif text-lg outline-none">
        {reports.length === 0
          ? "No open reports"
          : `${reports.length} open ${reports.length === 1 ? "report" : "reports"}`}
      </h2>
      {reports.length === 0 ? (
        <p className="max-w-[60ch] text-soft">
          What visitors report about public pages waits here until it is settled.
        </p>
      ) : (
        <ul aria-labelledby="open" className="divide-y divide-line border-line border-y">
          {reports.map((report) => (
            <li key={report.id}>
              <ReportCard report={report} onSettled={() => heading.current?.focus()} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
