"use client";
import { useController } from "react-hook-form";
import { lookInfos } from "#lib/contracts/look-infos";
import { LookPicture } from "../../../_render/look-picture";
import type { FilmDraft } from "./film-order";

/** Looks, chosen by picture: each one draws the same letters and shapes. */
export function LookPicker() {
  const { field } = useController<FilmDraft, "look">({ name: "look" });
  return (
    <fieldset>
      <legend className="mb-2 font-medium text-sm">Look</legend>
      <div className="grid grid-cols-3 gap-x-2 gap-y-3 sm:grid-cols-4 sm:gap-x-3">
        {lookInfos.map(({ name, title, description }, i) => (
          <label
            key={name}
            title={description}
            className="group grid gap-1.5 rounded-md has-focus-visible:outline-2 has-focus-visible:outline-ink has-focus-visible:outline-offset-4"
          >
            <input
              ref={i === 0 ? field.ref : undefined}
              type="radio"
              name={field.name}
              value={name}
              checked={field.value === name}
              onChange={() => field.onChange(name)}
              onBlur={field.onBlur}
              aria-describedby={`look-${name}`}
              className="sr-only"
            />
            <span className="block overflow-hidden rounded-md border border-line transition-[box-shadow,border-color] duration-150 group-hover:border-edge group-has-checked:border-ink group-has-checked:shadow-[0_0_0_1px_var(--ink)]">
              <LookPicture look={name} />
            </span>
            <span className="truncate text-xs group-has-checked:font-medium sm:text-sm">{title}</span>
            <span id={`look-${name}`} className="sr-only">
              {description}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
