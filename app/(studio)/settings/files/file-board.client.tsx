"use client";
import { useQueryClient } from "@tanstack/react-query";
import { uploadTypes } from "#lib/contracts/upload-types";
import type { FilePage } from "../../../_data/answers";
import { filesKey, useFiles } from "../../../_data/use-files";
import { Button } from "../../../_ui/button";
import { Notice } from "../../../_ui/notice";
import { Uploader } from "../../../_upload/uploader.client";
import { FileLine } from "./file-line.client";

/** One's files, and the place to send more. */
export function FileBoard({ first }: { first: FilePage }) {
  const client = useQueryClient();
  const files = useFiles(first);
  const items = files.data.pages.flatMap((page) => page.items);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <p className="max-w-[60ch] text-soft">
        Pictures, sounds and texts of yours, for films to be made of. Only you see them; what a file is, is told by its
        content and not by its name.
      </p>
      <Uploader
        multiple
        accept={uploadTypes}
        hint="Pictures, sound, film, PDF and text."
        onUploaded={() => void client.invalidateQueries({ queryKey: filesKey })}
      />
      <section aria-labelledby="files" className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <h2 id="files" className="font-serif text-lg">
          Your files
        </h2>
        {items.length === 0 ? (
          <p className="text-soft">None yet.</p>
        ) : (
          <ul aria-labelledby="files" className="divide-y divide-line border-line border-y">
            {items.map((file) => (
              <li key={file.id}>
                <FileLine file={file} />
              </li>
            ))}
          </ul>
        )}
        {files.isError && (
          <Notice tone="bad" role="alert" title="The files could not be read">
            <p>{files.error.message}</p>
          </Notice>
        )}
        {files.hasNextPage && (
          <Button
            className="justify-self-center"
            disabled={files.isFetchingNextPage}
            onClick={() => void files.fetchNextPage()}
          >
            {files.isFetchingNextPage ? "Loading…" : "More files"}
          </Button>
        )}
      </section>
    </div>
  );
}
