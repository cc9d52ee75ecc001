"use client";
import type { Ref } from "react";
import type { ClipModel } from "./clip-models";

interface ModelRowProps {
  model: ClipModel;
  chosen: boolean;
  name: string;
  /** Said where there are several. */
  provider?: string;
  price: string;
  onChoose: () => void;
  onBlur: () => void;
  inputRef?: Ref<HTMLInputElement>;
}

/** A model to choose: a native radio with what it costs and can do. */
export function ModelRow({ model, chosen, name, provider, price, onChoose, onBlur, inputRef }: ModelRowProps) {
  const { card } = model;
  return (
    <label className="flex min-h-14 min-w-0 items-center gap-3 border-line px-3.5 py-2.5 not-first:border-t has-checked:bg-sunk has-focus-visible:outline-2 has-focus-visible:outline-ink has-focus-visible:-outline-offset-2">
      <input
        ref={inputRef}
        type="radio"
        name={name}
        value={card.id}
        checked={chosen}
        onChange={onChoose}
        onBlur={onBlur}
        className="size-4 shrink-0 accent-ink focus-visible:outline-none"
      />
      <span className="grid min-w-0 flex-1 gap-0.5">
        <span className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span className="font-medium text-sm">
            {card.title}
            {provider && card.provider !== "local" && <span className="font-normal text-soft"> · {provider}</span>}
          </span>
          <span className="label-mono text-soft">{price}</span>
        </span>
        <span className="text-pretty text-soft text-xs">{wordsOf(model)}</span>
      </span>
    </label>
  );
}

const sound = { always: "with sound", switch: "with or without sound", none: "without sound" } as const;

function wordsOf({ card }: ClipModel): string {
  if (card.provider === "local") {
    return "An illustration of what your words name, under a moving camera. Nothing leaves this machine.";
  }
  const [shortest = 0, longest = 0] = [Math.min(...card.seconds), Math.max(...card.seconds)];
  return `${shortest === longest ? longest : `${shortest} to ${longest}`} s, up to ${card.resolutions.at(-1)}, ${sound[card.audio]}`;
}
