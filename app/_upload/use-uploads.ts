"use client";
import { useEffect, useReducer, useRef } from "react";
import type { Upload } from "tus-js-client";
import type { UploadType, UploadView } from "#lib/contracts/upload-view";
import { tellApi } from "../_data/ask-api";
import { sendFile } from "./send-file";
import { kindNames, objectionTo } from "./upload-kinds";
import { afterUploadEvent } from "./upload-state";

interface Uploads {
  accept: readonly UploadType[];
  onUploaded: (file: UploadView) => void;
}

/** Files on their way, and what can be done with each of them. They are paused when the page is left. */
export function useUploads({ accept, onUploaded }: Uploads) {
  const [sendings, tell] = useReducer(afterUploadEvent, []);
  const begun = useRef(0);
  const under = useRef(new Map<string, { file: File; upload?: Upload }>());
  useEffect(() => {
    const all = under.current;
    return () => {
      for (const { upload } of all.values()) void upload?.abort();
    };
  }, []);

  const done = (key: string, file: UploadView) => {
    if (file.content_type === undefined || accept.includes(file.content_type)) {
      tell({ type: "ready", key });
      onUploaded(file);
      return;
    }
    tell({ type: "refused", key, problem: `This is no ${kindNames(accept)}.` });
    void tellApi(`/api/v1/files/${file.id}`, { method: "DELETE" }).catch(() => {});
  };
  const begin = async (key: string, file: File) => {
    try {
      const upload = await sendFile(file, {
        onSent: (sent) => tell({ type: "sent", key, sent }),
        onDone: (view) => done(key, view),
        onProblem: (problem, again) => tell({ type: again ? "failed" : "refused", key, problem }),
      });
      // Stopped before it had begun.
      if (under.current.has(key)) under.current.set(key, { file, upload });
      else void upload.abort(true);
    } catch (problem) {
      tell({ type: "failed", key, problem: problem instanceof Error ? problem.message : String(problem) });
    }
  };
  return {
    sendings,
    add(files: Iterable<File>) {
      for (const file of files) {
        begun.current += 1;
        const key = `file-${begun.current}`;
        tell({ type: "begun", key, name: file.name, bytes: file.size });
        const problem = objectionTo(file, accept);
        if (problem !== undefined) tell({ type: "refused", key, problem });
        else {
          under.current.set(key, { file });
          void begin(key, file);
        }
      }
    },
    pause(key: string) {
      void under.current.get(key)?.upload?.abort();
      tell({ type: "paused", key });
    },
    resume(key: string) {
      const one = under.current.get(key);
      if (!one) return;
      tell({ type: "resumed", key });
      if (one.upload) one.upload.start();
      else void begin(key, one.file);
    },
    /** Takes it back, with what has arrived. */
    stop(key: string) {
      void under.current
        .get(key)
        ?.upload?.abort(true)
        .catch(() => {});
      under.current.delete(key);
      tell({ type: "gone", key });
    },
    /** Takes its line away. */
    dismiss(key: string) {
      under.current.delete(key);
      tell({ type: "gone", key });
    },
  };
}
