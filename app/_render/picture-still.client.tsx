"use client";
import { useMemo } from "react";
import type { AspectRatio } from "#lib/contracts/frame";
import { frameOf } from "#lib/contracts/frame-of";
import { lookForPrompt } from "#lib/render/look-for-prompt";
import { stillProgram } from "#lib/render/still-program";
import { FilmCanvas } from "./film-canvas.client";

interface PictureStillProps {
  /** What it shows. */
  prompt: string;
  seed: number;
  aspectRatio: AspectRatio;
}

/** What this machine draws of words, as its clips have it. */
export function PictureStill({ prompt, seed, aspectRatio }: PictureStillProps) {
  const { width, height } = frameOf("medium", aspectRatio);
  const program = useMemo(() => {
    const background = { type: "image" as const, prompt: prompt.slice(0, 1000) };
    const scene = { id: "picture", layout: "full" as const, seconds: 4, blocks: [], background };
    return { ...stillProgram(scene, lookForPrompt(prompt, seed), []), seed };
  }, [prompt, seed]);
  return (
    <FilmCanvas
      key={aspectRatio}
      program={program}
      width={width}
      height={height}
      label={`What this machine draws of: ${prompt}`}
      className="block size-full"
    />
  );
}
