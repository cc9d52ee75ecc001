"use client";
import Link from "next/link";
import { useRef } from "react";
import type { ReportPage } from "../../../_data/answers";
import { useReports } from "../../../_data/use-operator";
import { buttonClass } from "../../../_ui/button";
import { ReportCard } from "./report-card.client";
import { type ReportAddress, reportQuery, reportsPath, reportViews } from "./report-views";

interface ReportBoardProps {
  at: ReportAddress;
  /** Of the API, as `at` asks for it. */
  query: string;
  initial: ReportPage;
}

/** What strangers said of public pages: until it is settled, and after. */
export function ReportBoard({ at, query, initial }: ReportBoardProps) {
  const { reports, total, next_cursor } = useReports(query, initial).data;
  const heading = useRef<HTMLHeadingElement>(null);
  const { nothing, further } = reportViews[at.show];
  return (
    <section aria-labelledby="reports" className="grid max-w-4xl gap-5">
      <h2 id="reports" ref={heading} tabIndex={-1} className="font-serif text-lg outline-none">
        {total === 0 ? `No ${at.show} reports` : `${total} ${at.show} ${total === 1 ? "report" : "reports"}`}
      </h2>
      {total === 0 ? (
        <p className="max-w-[60ch] text-soft">{nothing}</p>
      ) : (
        <ul aria-labelledby="reports" className="divide-y divide-line border-line border-y">
          {reports.map((report) => (
            <li key={report.id}>
              <ReportCard report={report} onGone={() => heading.current?.focus()} />
            </li>
          ))}
        </ul>
      )}
      {(at.cursor !== undefined || next_cursor !== undefined) && (
        <nav aria-label="Pages of the reports" className="flex flex-wrap gap-2">
          {at.cursor !== undefined && (
            <Link href={{ pathname: reportsPath, query: reportQuery({ show: at.show }) }} className={buttonClass()}>
              From the first
            </Link>
          )}
          {next_cursor !== undefined && (
            <Link
              href={{ pathname: reportsPath, query: reportQuery({ show: at.show, cursor: next_cursor }) }}
              className={buttonClass()}
            >
              {further}
            </Link>
          )}
        </nav>
      )}
    </section>
  );
}
