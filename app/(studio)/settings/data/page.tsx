import type { Metadata } from "next";
import { call } from "#lib/api/call";
import { readAccount } from "#lib/api/v1/read-account";
import { readUsage } from "#lib/api/v1/read-usage";
import { settings } from "#lib/config/settings";
import { Notice } from "../../../_ui/notice";
import { DeleteEverything } from "./delete-everything.client";
import { KeepingForm } from "./keeping-form.client";
import { spanWords } from "./span-words";
import { StoredBytes } from "./stored-bytes";
import { TakeAlong } from "./take-along.client";

export const metadata: Metadata = { title: "Your data" };

export default async function DataPage() {
  const [usage, account] = await Promise.all([call(readUsage, { query: {} }), call(readAccount, {})]);
  if (!usage.ok || !account.ok) {
    const problem = usage.ok ? account : usage;
    return (
      <Notice tone="bad" role="alert" title="What is stored could not be read">
        {!problem.ok && <p>{problem.error.message}</p>}
      </Notice>
    );
  }
  const { storage } = usage.value;
  const undo = spanWords(settings().UNDO_SECONDS);
  const bytesOf = (kind: string) => storage.by_kind.find((line) => line.kind === kind)?.bytes ?? 0;
  return (
    <div className="grid gap-x-16 gap-y-14 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="grid content-start gap-14">
        <StoredBytes storage={storage} />
        <KeepingForm keeping={account.value.keeping} bytes={storage.bytes - bytesOf("deleted")} undo={undo} />
      </div>
      <div className="grid content-start gap-14">
        <TakeAlong filmBytes={bytesOf("films")} fileBytes={bytesOf("uploads")} />
        <DeleteEverything signedIn={account.value.kind === "user"} />
      </div>
    </div>
  );
}
