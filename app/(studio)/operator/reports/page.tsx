import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { call } from "#lib/api/call";
import { listReports } from "#lib/api/v1/list-reports";
import { ProblemScreen } from "../../../problem-screen";
import { ReportBoard } from "./report-board.client";

export const metadata: Metadata = { title: "Reports" };

export default async function ReportsPage() {
  const answer = await call(listReports, { query: { limit: 50 } });
  if (answer.ok) return <ReportBoard initial={answer.value} />;
  if (answer.status < 429) notFound();
  return <ProblemScreen error={answer.error} />;
}
