"use client";
import { CircleAlert, File, Film, ImageIcon, Music } from "lucide-react";
import type { UploadView } from "#lib/contracts/upload-view";
import { useDeleteFile } from "../../../_data/use-files";
import { fileSize } from "../../../_ui/format-time";
import { useSureDeletion } from "../../../_ui/sure-deletion.client";
import { kindName } from "../../../_upload/upload-kinds";

const day = (iso: string): string => new Date(iso).toLocaleDateString(undefined, { dateStyle: "medium" });

const pictures: Readonly<Record<string, typeof File>> = { image: ImageIcon, audio: Music, video: Film };

/** What is there to know of a file: kind and size, or how far it is, or why it was refused. */
function factsOf({ status, content_type, bytes, received, created_at, expires_at }: UploadView): string {
  if (status === "refused") return `${fileSize(bytes)} · ${day(created_at)}`;
  if (status === "receiving")
    return `${received === 0 ? "Nothing" : fileSize(received)} of ${fileSize(bytes)} came; choose it again to go on`;
  const kind = content_type === undefined ? [] : [kindName(content_type)];
  return [...kind, fileSize(bytes), `kept until ${day(expires_at)}`].join(" · ");
}

/** One file, and the way to remove it. */
export function FileLine({ file }: { file: UploadView }) {
  const { id, filename, status, content_type, refusal } = file;
  const { button, question } = useSureDeletion(filename, "A file cannot be brought back.", useDeleteFile(id));
  const Picture = status === "refused" ? CircleAlert : (pictures[content_type?.split("/")[0] ?? ""] ?? File);
  return (
    <article className="grid grid-cols-[minmax(0,1fr)] gap-2 py-3">
      <div className="flex items-center gap-4">
        <Picture
          className={status === "refused" ? "size-5 shrink-0 text-bad" : "size-5 shrink-0 text-soft"}
          aria-hidden
        />
        <div className="grid min-w-0 flex-1 gap-0.5">
          <h3 className="truncate font-medium text-sm" title={filename}>
            {filename}
          </h3>
          <p suppressHydrationWarning className="text-soft text-sm tabular-nums">
            {factsOf(file)}
          </p>
          {refusal && <p className="text-bad text-sm">Refused: {refusal}</p>}
        </div>
        {button}
      </div>
      {question}
    </article>
  );
}
