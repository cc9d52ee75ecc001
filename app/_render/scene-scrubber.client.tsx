"use client";
import { Pause, Play } from "lucide-react";
import { Slider } from "radix-ui";
import { timecode } from "../_ui/format-time";

interface SceneScrubberProps {
  /** false while the scene is being prepared. */
  ready: boolean;
  seconds: number;
  length: number;
  /** Length of a frame: what an arrow key moves by. */
  frameSeconds: number;
  playing: boolean;
  onPlay: () => void;
  onPause: () => void;
  onSeek: (seconds: number) => void;
}

/** Play, the rail, and the time: stands under the picture. */
export function SceneScrubber({
  ready,
  seconds,
  length,
  frameSeconds,
  playing,
  onPlay,
  onPause,
  onSeek,
}: SceneScrubberProps) {
  const Sign = playing ? Pause : Play;
  return (
    <div className="flex items-center gap-3 px-2 text-stage-ink">
      <button
        type="button"
        disabled={!ready}
        onClick={playing ? onPause : onPlay}
        aria-label={playing ? "Pause the scene" : "Play the scene"}
        className="grid size-11 shrink-0 place-items-center rounded-md hover:bg-stage-line disabled:text-stage-soft"
      >
        <Sign className="size-5" fill="currentColor" strokeWidth={0} aria-hidden />
      </button>
      <Slider.Root
        className="relative flex h-11 flex-1 touch-none select-none items-center"
        disabled={!ready}
        min={0}
        max={Math.max(length, frameSeconds)}
        step={frameSeconds}
        value={[seconds]}
        onValueChange={([to = 0]) => onSeek(to)}
      >
        <Slider.Track className="relative h-0.5 w-full rounded-full bg-stage-ink/35">
          <Slider.Range className="absolute h-full rounded-full bg-stage-ink" />
        </Slider.Track>
        <Slider.Thumb
          aria-label="Moment of the scene"
          aria-valuetext={`${seconds.toFixed(1)} of ${length.toFixed(1)} seconds`}
          className="block h-5 w-1.5 rounded-sm bg-playhead"
        />
      </Slider.Root>
      <span className="label-mono w-24 shrink-0 pr-2 text-right">
        {timecode(seconds)} / {timecode(length)}
      </span>
    </div>
  );
}
