"use client";
import { CircleAlert, CircleCheck, Pause, Play, X } from "lucide-react";
import { Button } from "../_ui/button";
import { fileSize } from "../_ui/format-time";
import type { Sending } from "./upload-state";

interface UploadLineProps {
  sending: Sending;
  onPause: () => void;
  onResume: () => void;
  onStop: () => void;
  onDismiss: () => void;
}

/** One file on its way: how far it is, and what can be done about it. */
export function UploadLine({ sending, onPause, onResume, onStop, onDismiss }: UploadLineProps) {
  const { name, bytes, sent, state, problem } = sending;
  const percent = bytes === 0 ? 0 : Math.floor((sent / bytes) * 100);
  const going = state === "sending" || state === "paused" || state === "checking";
  return (
    <li className="grid grid-cols-[minmax(0,1fr)] gap-2 py-3">
      <div className="flex items-center gap-2">
        <span className="min-w-0 flex-1 truncate font-medium text-sm" title={name}>
          {name}
        </span>
        {state === "sending" && (
          <Button look="plain" size="icon" aria-label={`Pause ${name}`} title="Pause" onClick={onPause}>
            <Pause className="size-4" aria-hidden />
          </Button>
        )}
        {(state === "paused" || state === "failed") && (
          <Button look="plain" size="icon" aria-label={`Go on with ${name}`} title="Go on" onClick={onResume}>
            <Play className="size-4" aria-hidden />
          </Button>
        )}
        <Button
          look="plain"
          size="icon"
          aria-label={going || state === "failed" ? `Stop ${name}` : `Take ${name} off this list`}
          title={going || state === "failed" ? "Stop" : "Close"}
          onClick={going || state === "failed" ? onStop : onDismiss}
        >
          <X className="size-4" aria-hidden />
        </Button>
      </div>
      {going && (
        <div
          role="progressbar"
          aria-label={name}
          aria-valuenow={percent}
          aria-valuetext={`${percent} %${state === "paused" ? ", paused" : ""}`}
          className="h-2 overflow-hidden rounded-sm border border-line bg-sunk"
        >
          <div className="h-full bg-ink transition-[width] duration-150 ease-calm" style={{ width: `${percent}%` }} />
        </div>
      )}
      <Words state={state} percent={percent} bytes={bytes} problem={problem} />
    </li>
  );
}

function Words({ state, percent, bytes, problem }: Pick<Sending, "state" | "bytes" | "problem"> & { percent: number }) {
  if (state === "failed" || state === "refused") {
    return (
      <p role="alert" className="flex items-start gap-2 text-bad text-sm">
        <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden />
        {problem}
      </p>
    );
  }
  if (state === "ready") {
    return (
      <p className="flex items-center gap-2 text-good text-sm">
        <CircleCheck className="size-4" aria-hidden />
        Ready
      </p>
    );
  }
  const doing = state === "checking" ? "Looking at its content" : state === "paused" ? "Paused" : "Sending";
  return (
    <p className="flex justify-between gap-4 text-soft text-sm">
      {doing}
      <span className="label-mono">
        {percent} % of {fileSize(bytes)}
      </span>
    </p>
  );
}
