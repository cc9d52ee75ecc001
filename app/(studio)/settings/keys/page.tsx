import type { Metadata } from "next";
import { call } from "#lib/api/call";
import { listKeys } from "#lib/api/v1/list-keys";
import { readAccount } from "#lib/api/v1/read-account";
import { Notice } from "../../../_ui/notice";
import { KeyBoard } from "./key-board.client";

export const metadata: Metadata = { title: "API keys" };

export default async function KeysPage() {
  const [keys, account] = await Promise.all([call(listKeys, { query: { limit: 100 } }), call(readAccount, {})]);
  if (keys.ok && account.ok) return <KeyBoard initial={keys.value.items} mayGive={account.value.scopes} />;
  const problem = keys.ok ? account : keys;
  return (
    <Notice tone="bad" role="alert" title="The keys could not be read">
      {!problem.ok && <p>{problem.error.message}</p>}
    </Notice>
  );
}
