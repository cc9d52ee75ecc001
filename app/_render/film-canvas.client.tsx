"use client";
import { useEffect, useRef, useState } from "react";
import type { SceneProgram } from "#lib/contracts/scene-program";
import { drawLoop } from "./draw-loop";

interface FilmCanvasProps {
  program: SceneProgram;
  /** Size of the film's frame in px; the picture is drawn in it and scaled by the page. */
  width: number;
  height: number;
  /** What is to be seen, in words; empty where words beside it say so already. */
  label: string;
  /** Runs the scene, again and again, unless the person asked for calm. Otherwise the scene's best still. */
  running?: boolean;
  className?: string;
}

/** A scene, drawn in the page by the very code that draws the film. */
export function FilmCanvas({ program, width, height, label, running = false, className }: FilmCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    const target = canvas.current;
    if (!target) return;
    const stop = new AbortController();
    drawLoop({ target, program, running, signal: stop.signal, onDrawn: () => setDrawn(true) }).catch(() =>
      setDrawn(false),
    );
    return () => stop.abort();
  }, [program, running]);
  return (
    <canvas
      ref={canvas}
      width={width}
      height={height}
      role={label ? "img" : undefined}
      aria-label={label || undefined}
      aria-hidden={label ? undefined : true}
      className={className}
      style={{ opacity: drawn ? 1 : 0, transition: "opacity 150ms" }}
    />
  );
}
