"use client";
import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { ArrowDown, ArrowUp, Film, GripVertical, type LucideIcon, Scissors, X } from "lucide-react";
import { useState } from "react";
import { Button } from "../../../../_ui/button";
import { classes } from "../../../../_ui/classes";
import { FieldError } from "../../../../_ui/field";
import { timecode } from "../../../../_ui/format-time";
import { type MergePart, partSeconds, trimProblem } from "./merge-draft";
import { TrimFields, type Trims } from "./trim-fields.client";

interface PartRowProps {
  part: MergePart;
  place: { index: number; of: number };
  problem?: string;
  onChange: (trims: Trims) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** One part: its handle, picture, name and length; below it, once they are wanted, where it is entered and left. */
export function PartRow({ part, place, problem, onChange, onMove, onRemove }: PartRowProps) {
  const { key, title, from, to } = part;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: key,
  });
  const trimmed = from !== undefined || to !== undefined;
  const wrong = trimProblem(part);
  const [trims, setTrims] = useState(false);
  const open = trims || wrong !== undefined;
  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={classes(
        "grid gap-3 rounded-md border bg-sheet py-2 pr-2 sm:pr-3",
        isDragging ? "relative z-20 border-ink shadow-lift" : "border-line",
      )}
    >
      <div className="grid grid-cols-[auto_auto_minmax(0,1fr)] items-center gap-x-2 sm:grid-cols-[auto_auto_minmax(0,1fr)_auto] sm:gap-x-3">
        <button
          type="button"
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          aria-label={`Move “${title}”, ${place.index + 1} of ${place.of}`}
          className="grid h-14 w-9 cursor-grab touch-none place-items-center rounded-md text-soft hover:text-ink active:cursor-grabbing sm:w-11"
        >
          <GripVertical className="size-5" aria-hidden />
        </button>
        <Poster part={part} />
        <div className="grid min-w-0 gap-0.5">
          <p className="line-clamp-2 font-serif text-base leading-snug">{title}</p>
          <p className="label-mono text-soft">{lengthWords(part)}</p>
        </div>
        <div className="col-span-3 flex justify-end sm:col-span-1">
          <Act
            name={`Trim “${title}”`}
            title="Trim"
            Icon={Scissors}
            marked={trimmed}
            expanded={open}
            onAct={() => setTrims(!open)}
          />
          <Act
            name={`Move “${title}” up`}
            title="Up"
            Icon={ArrowUp}
            disabled={place.index === 0}
            onAct={() => onMove(place.index - 1)}
          />
          <Act
            name={`Move “${title}” down`}
            title="Down"
            Icon={ArrowDown}
            disabled={place.index === place.of - 1}
            onAct={() => onMove(place.index + 1)}
          />
          <Act name={`Take out “${title}”`} title="Take out" Icon={X} onAct={onRemove} />
        </div>
      </div>
      {open && <TrimFields part={part} wrong={wrong} onChange={onChange} />}
      {problem && (
        <div className="pb-1 pl-11 sm:pl-14">
          <FieldError id={`${key}-problem`} message={problem} />
        </div>
      )}
    </li>
  );
}

interface ActProps {
  /** As it is read out; `title` is what a mouse is told. */
  name: string;
  title: string;
  Icon: LucideIcon;
  onAct: () => void;
  disabled?: boolean;
  expanded?: boolean;
  /** Something was done here. */
  marked?: boolean;
}

function Act({ name, title, Icon, onAct, disabled, expanded, marked }: ActProps) {
  return (
    <Button
      look="plain"
      size="icon"
      aria-label={name}
      aria-expanded={expanded}
      title={title}
      disabled={disabled}
      className={marked ? "text-ink" : "text-soft enabled:hover:text-ink disabled:opacity-40"}
      onClick={onAct}
    >
      <Icon className="size-4" aria-hidden />
    </Button>
  );
}

function Poster({ part: { posterUrl } }: { part: MergePart }) {
  return (
    <div className="on-stage grid aspect-video w-20 place-items-center overflow-hidden rounded-sm bg-stage text-stage-soft sm:w-28">
      {posterUrl ? (
        // biome-ignore lint/performance/noImgElement: the address is signed and lapses; an optimiser would keep it
        <img src={posterUrl} alt="" className="size-full object-contain" />
      ) : (
        <Film className="size-5" aria-hidden />
      )}
    </div>
  );
}

/** `0:08`, or what is seen of it: `0:02 to 0:06 of 0:08`. */
function lengthWords(part: MergePart): string {
  const { seconds, from, to } = part;
  if (from === undefined && to === undefined) return seconds === undefined ? "own file" : timecode(seconds);
  const seen = partSeconds(part);
  const whole = seconds === undefined ? "" : ` of ${seconds.toFixed(1)} s`;
  return seen === undefined ? `from ${from} s on` : `${seen.toFixed(1)} s${whole}`;
}
