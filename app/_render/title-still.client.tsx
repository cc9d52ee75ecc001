"use client";
import { useMemo } from "react";
import { type AspectRatio, frameOf } from "#lib/contracts/frame";
import type { LookName } from "#lib/contracts/looks";
import { FilmCanvas } from "./film-canvas.client";
import { stillProgram } from "./still-program";

interface TitleStillProps {
  title: string;
  look: LookName;
  aspectRatio: AspectRatio;
}

/** The title frame of a film, as the film will have it. */
export function TitleStill({ title, look, aspectRatio }: TitleStillProps) {
  const { width, height } = frameOf("medium", aspectRatio);
  const program = useMemo(
    () =>
      stillProgram(
        {
          id: "title",
          layout: "title",
          seconds: 4,
          blocks: [{ id: "title", type: "heading", level: 1, text: title.slice(0, 160) }],
        },
        look,
        [title.slice(0, 160)],
      ),
    [title, look],
  );
  return (
    <FilmCanvas
      key={aspectRatio}
      program={program}
      width={width}
      height={height}
      label={`Opening frame in the ${look} look: ${title}`}
      className={height > width ? "h-[min(60dvh,30rem)] w-auto" : "h-auto w-full"}
    />
  );
}
