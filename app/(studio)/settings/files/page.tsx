import type { Metadata } from "next";
import { call } from "#lib/api/call";
import { listFiles } from "#lib/api/v1/list-files";
import { Notice } from "../../../_ui/notice";
import { FileBoard } from "./file-board.client";

export const metadata: Metadata = { title: "Files" };

export default async function FilesPage() {
  const answer = await call(listFiles, { query: {} });
  if (answer.ok) return <FileBoard first={answer.value} />;
  return (
    <Notice tone="bad" role="alert" title="The files could not be read">
      <p>{answer.error.message}</p>
    </Notice>
  );
}
