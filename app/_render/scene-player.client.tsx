"use client";
import { useEffect, useRef, useState } from "react";
import type { ScenePreview } from "#lib/contracts/scene-preview";
import { type PreviewedScene, previewScene, previewSize } from "./preview-scene";
import { runSceneClock } from "./scene-clock";
import { SceneScrubber } from "./scene-scrubber.client";

interface ScenePlayerProps {
  preview: ScenePreview;
  /** What is to be seen, in words. */
  label: string;
  /** A picture of it to be seen meanwhile. */
  posterUrl?: string;
  /** Told when the person takes it in hand. */
  onTouch?: () => void;
}

/** A scene before it is filmed: drawn here by the code that films it, to be scrubbed and played with its voice. */
export function ScenePlayer({ preview, label, posterUrl, onTouch }: ScenePlayerProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const audio = useRef<HTMLAudioElement>(null);
  const [scene, setScene] = useState<PreviewedScene>();
  const [seconds, setSeconds] = useState(0);
  const [playing, setPlaying] = useState(false);
  const size = previewSize(preview.frame);

  useEffect(() => {
    const target = canvas.current;
    if (!target) return;
    let left = false;
    previewScene(preview, target).then(
      (prepared) => {
        if (left) return;
        setScene(prepared);
        setSeconds(prepared.bestStillSeconds);
      },
      // A browser that cannot draw it goes on showing the poster.
      () => undefined,
    );
    return () => {
      left = true;
      setScene(undefined);
      setPlaying(false);
    };
  }, [preview]);

  useEffect(() => scene?.draw(seconds), [scene, seconds]);

  const start = useRef(0);
  useEffect(() => {
    if (!scene || !playing) return;
    const stop = new AbortController();
    const voice = preview.narration && audio.current ? { audio: audio.current, at: preview.narration.at } : undefined;
    const to = scene.durationSeconds - 1 / preview.frame.fps;
    const onEnd = () => setPlaying(false);
    runSceneClock({ from: start.current, to, voice, onTime: setSeconds, onEnd, signal: stop.signal });
    return () => stop.abort();
  }, [scene, playing, preview]);

  const last = scene ? scene.durationSeconds - 1 / preview.frame.fps : 0;
  return (
    <div className="grid">
      <div className="relative aspect-video max-h-[70dvh] w-full overflow-hidden sm:rounded-sm">
        {posterUrl && (
          // biome-ignore lint/performance/noImgElement: the address is signed and lapses; an optimiser would keep it
          <img src={posterUrl} alt="" className="absolute inset-0 size-full object-contain" />
        )}
        <canvas
          ref={canvas}
          width={size.width}
          height={size.height}
          role="img"
          aria-label={label}
          className="absolute inset-0 size-full object-contain transition-opacity duration-150"
          style={{ opacity: scene ? 1 : 0 }}
        />
      </div>
      {preview.narration && (
        // biome-ignore lint/a11y/useMediaCaption: the words stand in the film's own captions and transcript
        <audio ref={audio} src={preview.narration.url} preload="auto" />
      )}
      <SceneScrubber
        ready={scene !== undefined}
        seconds={Math.min(seconds, last)}
        length={last}
        frameSeconds={1 / preview.frame.fps}
        playing={playing}
        onPlay={() => {
          // From the end, and from the still it opens with, a scene plays from its start.
          start.current = seconds >= last || seconds === scene?.bestStillSeconds ? 0 : seconds;
          setPlaying(true);
          onTouch?.();
        }}
        onPause={() => setPlaying(false)}
        onSeek={(to) => {
          setPlaying(false);
          setSeconds(to);
          onTouch?.();
        }}
      />
    </div>
  );
}
