"use client";
import { useMemo } from "react";
import { stillProgram } from "#lib/render/still-program";
import { FilmCanvas } from "./film-canvas.client";
import { heroScene, heroTexts } from "./hero-scene";

/** A scene that runs on the first page: no recording, the page draws it. */
export function HeroFilm() {
  const program = useMemo(() => stillProgram(heroScene, "midnight", heroTexts), []);
  return (
    <figure className="on-stage rounded-md bg-stage p-2 sm:p-3">
      <FilmCanvas
        program={program}
        width={1280}
        height={720}
        running
        label="Four equal right triangles move inside a square: the tilted gap between them becomes two smaller squares."
        className="block h-auto w-full rounded-sm"
      />
    </figure>
  );
}
