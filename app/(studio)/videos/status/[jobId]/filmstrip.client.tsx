"use client";
import { useEffect, useRef, useState } from "react";
import type { SceneView } from "#lib/contracts/job-view";
import { scrollBehavior } from "../../../../_ui/scroll-behavior";
import { SceneFrame } from "./scene-frame.client";

interface FilmstripProps {
  scenes: readonly SceneView[];
  chosen?: string;
  onChoose: (id: string) => void;
  /** Nothing more is going to be drawn. */
  ended: boolean;
  /** Every scene can be looked at, drawn or not. */
  planned: boolean;
}

/** One frame a scene, in the film's order; it keeps the scene that is being drawn in sight. */
export function Filmstrip({ scenes, chosen, onChoose, ended, planned }: FilmstripProps) {
  const strip = useRef<HTMLOListElement>(null);
  const [ratio, setRatio] = useState(16 / 9);
  const drawing = scenes.findIndex((s) => s.state === "drawing");
  useEffect(() => {
    const list = strip.current;
    const frame = list?.children.item(drawing);
    if (!list || !(frame instanceof HTMLElement) || list.contains(document.activeElement)) return;
    list.scrollTo({
      left: frame.offsetLeft - list.clientWidth / 2 + frame.clientWidth / 2,
      behavior: scrollBehavior(),
    });
  }, [drawing]);
  return (
    <section aria-label="Scenes" className="min-w-0">
      <ol
        ref={strip}
        className="relative flex gap-1.5 overflow-x-auto rounded-sm px-3 py-0.5 sm:px-0.5 [scrollbar-width:thin]"
      >
        {scenes.map((scene, i) => (
          <SceneFrame
            key={scene.id}
            scene={scene}
            number={i + 1}
            ratio={ratio}
            onRatio={setRatio}
            chosen={scene.id === chosen}
            onChoose={onChoose}
            still={ended}
            ready={planned || scene.thumbnailUrl !== undefined}
          />
        ))}
      </ol>
    </section>
  );
}
