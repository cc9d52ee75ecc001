"use client";
import { useRef } from "react";
import type { OpenReports } from "../../../_data/answers";
import { useReports } from "../../../_data/use-operator";
import { ReportCard } from "./report-card.client";

/** What strangers said of public pages, the oldest first, until it is settled. */
export function ReportBoard({ initial }: { initial: OpenReports }) {
  const { reports, total } = useReports(initial).data;
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section aria-labelledby="open" className="grid max-w-4xl gap-5">
      <h2 id="open" ref={heading} tabIndex={-1} className="font-serif text-lg outline-none">
        {total === 0 ? "No open reports" : `${total} open ${total === 1 ? "report" : "reports"}`}
      </h2>
      {total === 0 ? (
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
      {total > reports.length && (
        <p className="text-soft text-sm">
          These are the oldest {reports.length}; the others come as these are settled.
        </p>
      )}
    </section>
  );
}
