"use client";
import { useState } from "react";
import type { NewCharacter } from "#lib/contracts/character-view";
import { Elapsed } from "../videos/status/[jobId]/elapsed.client";

/** The place of a character that is being made: pencilled in, with the time that has passed. */
export function DrawingCard({ order: { name, description, uploads } }: { order: NewCharacter }) {
  const [from] = useState(() => new Date().toISOString());
  return (
    <article className="grid gap-3" aria-busy>
      <div className="on-stage grid aspect-square place-items-center overflow-hidden rounded-md border border-line bg-stage">
        <svg viewBox="0 0 120 120" aria-hidden className="w-2/3 text-stage-soft motion-safe:animate-pulse">
          <g fill="none" stroke="currentColor" strokeWidth="1" strokeLinecap="round" strokeDasharray="3 4">
            <circle cx="60" cy="44" r="20" />
            <path d="M22 112c2-26 18-40 38-40s36 14 38 40" />
            <path d="M60 8v16M60 64v8M28 44h12M80 44h12" />
          </g>
        </svg>
      </div>
      <div className="grid gap-1">
        <h2 className="break-words font-serif text-base leading-snug">{name ?? description.slice(0, 60)}</h2>
        <p role="status" className="text-soft text-sm">
          {uploads ? "Looking at the pictures" : "Being drawn"} <Elapsed from={from} />
        </p>
      </div>
    </article>
  );
}
