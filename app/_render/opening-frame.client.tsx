"use client";
import { lazy, Suspense, useEffect, useState } from "react";
import type { AspectRatio } from "#lib/contracts/frame";
import { frameOf } from "#lib/contracts/frame-of";
import type { LookName } from "#lib/contracts/looks";

const TitleStill = lazy(async () => ({ default: (await import("./title-still.client")).TitleStill }));
const signs = ["pointerdown", "focusin", "keydown"] as const;

interface OpeningFrameProps {
  /** What the film will be called; absent: nobody has said yet. */
  title?: string;
  look: LookName;
  aspectRatio: AspectRatio;
}

/**
 * A film's first frame. Until something is chosen it is a picture, so that the renderer need not come with the page; it
 * is fetched as soon as somebody does anything there.
 */
export function OpeningFrame({ title, look, aspectRatio }: OpeningFrameProps) {
  const { width, height } = frameOf("medium", aspectRatio);
  const asKept = title === undefined && look === "paper" && aspectRatio === "16:9";
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    if (!asKept) {
      setDrawn(true);
      return undefined;
    }
    const off = new AbortController();
    const warm = () => {
      off.abort();
      // When it cannot be had, the picture stays.
      import("./load-renderer").then(({ loadRenderer }) => loadRenderer(look)).catch(() => undefined);
    };
    for (const sign of signs) document.addEventListener(sign, warm, { signal: off.signal });
    return () => off.abort();
  }, [asKept, look]);
  return (
    <div
      className={height > width ? "relative h-[min(60dvh,30rem)] w-auto" : "relative h-auto w-full"}
      style={{ aspectRatio: `${width} / ${height}` }}
    >
      {aspectRatio === "16:9" && (
        // biome-ignore lint/performance/noImgElement: it is as small as it is shown, and needs no optimiser's server
        <img
          src="/looks/opening.webp"
          alt={asKept ? "Opening frame in the paper look: Your title" : ""}
          width={960}
          height={540}
          decoding="async"
          className="absolute inset-0 size-full"
        />
      )}
      {drawn && (
        <Suspense fallback={null}>
          <div className="absolute inset-0">
            <TitleStill title={title ?? "Your title"} look={look} aspectRatio={aspectRatio} />
          </div>
        </Suspense>
      )}
    </div>
  );
}
