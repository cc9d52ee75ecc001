"use client";
import { useMemo } from "react";
import type { LookName } from "#lib/contracts/looks";
import { FilmCanvas } from "./film-canvas.client";
import { lookScene } from "./look-scene";
import { stillProgram } from "./still-program";

/** The same small scene in each look. */
export function LookStill({ look }: { look: LookName }) {
  const program = useMemo(() => stillProgram(lookScene, look, []), [look]);
  return (
    <span className="block aspect-video overflow-hidden bg-stage">
      <FilmCanvas program={program} width={480} height={270} label="" className="block h-auto w-full scale-130" />
    </span>
  );
}
