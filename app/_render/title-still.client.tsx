"use client";
import { useMemo } from "react";
import type { AspectRatio } from "#lib/contracts/frame";
import { frameOf } from "#lib/contracts/frame-of";
import type { LookName } from "#lib/contracts/looks";
import { titleProgram } from "#lib/render/title-program";
import { FilmCanvas } from "./film-canvas.client";

interface TitleStillProps {
  title: string;
  look: LookName;
  aspectRatio: AspectRatio;
}

/** The title frame of a film, as the film will have it. */
export function TitleStill({ title, look, aspectRatio }: TitleStillProps) {
  const { width, height } = frameOf("medium", aspectRatio);
  const program = useMemo(() => titleProgram(title, look), [title, look]);
  return (
    <FilmCanvas
      key={aspectRatio}
      program={program}
      width={width}
      height={height}
      label={`Opening frame in the ${look} look: ${title}`}
      className="block size-full"
    />
  );
}
