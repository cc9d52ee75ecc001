import type { Metadata } from "next";
import { call } from "#lib/api/call";
import { readUsage } from "#lib/api/v1/read-usage";
import { Notice } from "../../../_ui/notice";
import { FilmsUnderWay } from "./films-under-way";
import { MonthSpent } from "./month-spent";
import { MonthSwitch } from "./month-switch";
import { StorageKept } from "./storage-kept";

export const metadata: Metadata = { title: "Usage" };

export default async function UsagePage({ searchParams }: PageProps<"/settings/usage">) {
  const { month } = await searchParams;
  const asked = typeof month === "string" && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : undefined;
  const answer = await call(readUsage, { query: { month: asked } });
  if (!answer.ok) {
    return (
      <Notice tone="bad" role="alert" title="The usage could not be read">
        <p>{answer.error.message}</p>
      </Notice>
    );
  }
  const usage = answer.value;
  return (
    <div className="grid gap-10">
      <MonthSwitch month={usage.month} />
      <div className="grid items-start gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <MonthSpent usage={usage} />
        <div className="grid gap-12">
          <FilmsUnderWay jobs={usage.jobs} />
          <StorageKept storage={usage.storage} />
        </div>
      </div>
    </div>
  );
}
