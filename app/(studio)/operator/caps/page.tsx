import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { call } from "#lib/api/call";
import { readCaps } from "#lib/api/v1/read-caps";
import { ProblemScreen } from "../../../problem-screen";
import { CapBoard } from "./cap-board.client";

export const metadata: Metadata = { title: "Spending cap" };

export default async function CapsPage() {
  const answer = await call(readCaps, { query: { limit: 1 } });
  if (answer.ok) return <CapBoard initial={answer.value.installation} />;
  if (answer.status < 429) notFound();
  return <ProblemScreen error={answer.error} />;
}
