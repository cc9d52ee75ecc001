"use client";
import { useEffect, useRef } from "react";
import type { LookName } from "#lib/contracts/looks";
import { browserKit } from "./browser-kit";
import { loadLook } from "./load-look";

/** A look as a picture; beside it stands its name. */
export function LookStill({ look }: { look: LookName }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const target = canvas.current;
    if (!target) return;
    let left = false;
    const draw = async (): Promise<void> => {
      const [{ drawLook }, kit] = await Promise.all([import("./draw-look"), browserKit(), loadLook(look, ["title"])]);
      const surface = target.getContext("2d");
      if (left || !surface) return;
      drawLook(surface, look, { width: target.width, height: target.height }, kit);
      target.style.opacity = "1";
    };
    // Without it the name is still there to choose.
    draw().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [look]);
  return (
    <span className="block aspect-video overflow-hidden bg-stage">
      <canvas
        ref={canvas}
        width={480}
        height={270}
        aria-hidden
        className="block h-auto w-full opacity-0 transition-opacity duration-150"
      />
    </span>
  );
}
