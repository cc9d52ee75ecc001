"use client";
import type { SceneView } from "#lib/contracts/job-view";
import { classes } from "../../../../_ui/classes";
import { timecode } from "../../../../_ui/format-time";

interface SceneFrameProps {
  scene: SceneView;
  number: number;
  /** Width by height of the film's picture, known from the first thumbnail. */
  ratio: number;
  onRatio: (ratio: number) => void;
  chosen: boolean;
  onChoose: (id: string) => void;
  still: boolean;
  /** There is something to look at. */
  ready: boolean;
}

const words = { planned: "written", narrated: "spoken", drawing: "being drawn", rendered: "drawn" } as const;
const height = 84;

/** A scene's place on the strip: an outline, then pencil, then its picture. The edge carries number and time. */
export function SceneFrame({ scene, number, ratio, onRatio, chosen, onChoose, still, ready }: SceneFrameProps) {
  const { id, title, state, thumbnailUrl, seconds, fraction } = scene;
  const name = `Scene ${number}${title ? `, ${title}` : ""}: ${words[state]}`;
  return (
    <li className="shrink-0">
      <button
        type="button"
        aria-label={name}
        aria-pressed={chosen}
        aria-disabled={!ready}
        onClick={() => ready && onChoose(id)}
        className="grid gap-1 rounded-sm text-left text-stage-soft aria-disabled:cursor-default"
      >
        <span
          className={classes(
            "relative block overflow-hidden rounded-sm border",
            chosen ? "border-stage-ink" : "border-stage-line",
            state === "planned" && "border-dashed",
            (state === "narrated" || state === "drawing") && !still && "pencil",
          )}
          style={{ height, width: Math.round(Math.max(height * ratio, 64)) }}
        >
          {thumbnailUrl ? (
            // biome-ignore lint/performance/noImgElement: the address is signed and lapses; an optimiser would keep it
            <img
              src={thumbnailUrl}
              alt=""
              className="size-full object-cover"
              onLoad={({ currentTarget: t }) => t.naturalHeight > 0 && onRatio(t.naturalWidth / t.naturalHeight)}
            />
          ) : (
            <span className="absolute inset-2 line-clamp-3 font-serif text-xs leading-4">{title}</span>
          )}
          {state === "drawing" && (
            <span
              className="absolute inset-x-0 bottom-0 h-0.5 origin-left bg-playhead"
              style={{ scale: `${fraction} 1` }}
            />
          )}
        </span>
        <span className="label-mono flex justify-between gap-2">
          <span>{number}</span>
          {seconds !== undefined && <span>{timecode(seconds)}</span>}
        </span>
      </button>
    </li>
  );
}
