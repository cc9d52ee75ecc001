"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import type { CharacterView } from "#lib/contracts/character-view";
import { askApi } from "../../../../_data/ask-api";

const page = async () => (await import("../../../../_data/answers")).CharacterPage;

/** One's newest characters, to be chosen by their pictures. */
export function CharacterChoice({ onChoose }: { onChoose: (character: CharacterView) => void }) {
  const { data } = useQuery({
    queryKey: ["characters", "offered"],
    queryFn: ({ signal }) => askApi("/api/v1/characters", page, { signal }),
  });
  if (!data) return null;
  if (data.items.length === 0) {
    return (
      <p className="text-soft text-sm">
        You have no characters yet.{" "}
        <Link href="/characters" className="text-ink underline underline-offset-4">
          Make one
        </Link>{" "}
        to show the same person or thing in many clips.
      </p>
    );
  }
  return (
    <ul aria-label="Characters" className="flex gap-3 overflow-x-auto p-0.5 [scrollbar-width:thin]">
      {data.items.map((character) => (
        <li key={character.id}>
          <button
            type="button"
            onClick={() => onChoose(character)}
            className="grid w-20 shrink-0 gap-1.5 rounded-md text-left"
          >
            {/* biome-ignore lint/performance/noImgElement: the address is signed and lapses; an optimiser would keep it */}
            <img
              src={character.images[0]?.url}
              alt=""
              loading="lazy"
              className="aspect-square w-full rounded-md border border-line bg-stage object-cover hover:border-ink"
            />
            <span className="truncate text-xs">{character.name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
