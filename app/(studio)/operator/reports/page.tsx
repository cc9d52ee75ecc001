import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { call } from "#lib/api/call";
import { listReports } from "#lib/api/v1/list-reports";
import { toQuery } from "../../../_data/to-query";
import { ViewLinks } from "../../../_ui/view-links";
import { ProblemScreen } from "../../../problem-screen";
import { ReportBoard } from "./report-board.client";
import { type ReportAddress, reportQuery, reportsPath, reportViews } from "./report-views";

export const metadata: Metadata = { title: "Reports" };

const links = (["open", "settled"] as const).map((show) => ({
  ...{ show, name: reportViews[show].name, href: { pathname: reportsPath, query: reportQuery({ show }) } },
}));

export default async function ReportsPage({ searchParams }: PageProps<"/operator/reports">) {
  const { show, cursor } = await searchParams;
  const at: ReportAddress = {
    show: show === "settled" ? "settled" : "open",
    cursor: typeof cursor === "string" && cursor !== "" ? cursor : undefined,
  };
  const query = { state: at.show, limit: "50", cursor: at.cursor };
  const answer = await call(listReports, { query });
  if (!answer.ok) {
    if (answer.status < 422) notFound();
    return <ProblemScreen error={answer.error} />;
  }
  return (
    <div className="grid gap-6">
      <ViewLinks label="Which reports" links={links.map((link) => ({ ...link, here: link.show === at.show }))} />
      <ReportBoard key={JSON.stringify(at)} at={at} query={toQuery(query)} initial={answer.value} />
    </div>
  );
}
