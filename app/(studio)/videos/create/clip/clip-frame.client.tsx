"use client";
import { lazy, Suspense, useEffect, useState } from "react";
import type { AspectRatio } from "#lib/contracts/frame";
import { frameOf } from "#lib/contracts/frame-of";

const PictureStill = lazy(async () => ({
  default: (await import("../../../../_render/picture-still.client")).PictureStill,
}));

/** Typing goes on while this lasts. */
const restMs = 400;

interface ClipFrameProps {
  prompt: string;
  aspectRatio: AspectRatio;
  seed: number;
  /** This machine makes it: what it draws of the words can be shown at once. */
  local: boolean;
}

/** The clip's frame: what this machine draws of the words, or the words themselves where a model makes it. */
export function ClipFrame({ prompt, aspectRatio, seed, local }: ClipFrameProps) {
  const { width, height } = frameOf("medium", aspectRatio);
  const [rested, setRested] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setRested(prompt), restMs);
    return () => clearTimeout(timer);
  }, [prompt]);
  const words = <Words>{prompt || "Your words, in motion"}</Words>;
  return (
    <div
      className={height >= width ? "relative h-[min(60dvh,30rem)] w-auto max-w-full" : "relative h-auto w-full"}
      style={{ aspectRatio: `${width} / ${height}` }}
    >
      {local && rested ? (
        <Suspense fallback={words}>
          <div className="absolute inset-0 overflow-hidden rounded-sm">
            <PictureStill prompt={rested} seed={seed} aspectRatio={aspectRatio} />
          </div>
        </Suspense>
      ) : (
        words
      )}
    </div>
  );
}

function Words({ children }: { children: string }) {
  return (
    <div className="absolute inset-0 grid place-items-center rounded-sm border border-stage-line p-5 text-center">
      <p className="line-clamp-5 max-w-md text-balance font-serif text-lg text-stage-soft">{children}</p>
    </div>
  );
}
