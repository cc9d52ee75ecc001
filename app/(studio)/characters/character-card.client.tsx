"use client";
import { useState } from "react";
import type { CharacterView } from "#lib/contracts/character-view";
import { useDeleteCharacter } from "../../_data/use-characters";
import { classes } from "../../_ui/classes";
import { useSureDeletion } from "../../_ui/sure-deletion.client";

/** Where the pictures are from. */
function originOf(drawnBy: string | undefined): string {
  if (drawnBy === undefined) return "Pictures of yours";
  return drawnBy.startsWith("local/") ? "Drawn on this machine" : `Drawn by ${drawnBy}`;
}

/** A character: the picture that is looked at, the others under it, who it is, and the way to remove it. */
export function CharacterCard({ character }: { character: CharacterView }) {
  const { id, name, description, images, drawn_by } = character;
  const [shown, setShown] = useState(0);
  const { button, question } = useSureDeletion(
    name,
    "Its pictures cannot be brought back. Clips that show it stay.",
    useDeleteCharacter(id),
  );
  const picture = images[shown] ?? images[0];
  return (
    <article className="grid gap-3" aria-labelledby={`character-${id}`}>
      <div className="on-stage relative aspect-square overflow-hidden rounded-md border border-line bg-stage">
        {picture && (
          // biome-ignore lint/performance/noImgElement: the address is signed and lapses; an optimiser would keep it
          <img
            src={picture.url}
            alt={images.length > 1 ? `${name}, ${shown + 1} of ${images.length}` : name}
            loading="lazy"
            className="size-full object-contain"
          />
        )}
      </div>
      {images.length > 1 && (
        <fieldset className="flex gap-2">
          <legend className="sr-only">Pictures of {name}</legend>
          {images.map(({ url }, index) => (
            <button
              key={url}
              type="button"
              aria-pressed={index === shown}
              aria-label={`Picture ${index + 1}`}
              onClick={() => setShown(index)}
              className={classes(
                "size-11 overflow-hidden rounded-sm border-2 bg-stage transition-colors duration-150 ease-calm",
                index === shown ? "border-ink" : "border-line hover:border-edge",
              )}
            >
              {/* biome-ignore lint/performance/noImgElement: as above */}
              <img src={url} alt="" loading="lazy" className="size-full object-cover" />
            </button>
          ))}
        </fieldset>
      )}
      <div className="flex items-start justify-between gap-2">
        <div className="grid min-w-0 gap-1">
          <h2 id={`character-${id}`} className="break-words font-serif text-base leading-snug">
            {name}
          </h2>
          {description !== name && <p className="line-clamp-3 break-words text-soft text-sm">{description}</p>}
          <p className="text-soft text-xs">{originOf(drawn_by)}</p>
        </div>
        {button}
      </div>
      {question}
    </article>
  );
}
