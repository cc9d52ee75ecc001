"use client";
import { Check, Plus, Search } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "../../../../_ui/button";
import { timecode } from "../../../../_ui/format-time";
import { TextInput } from "../../../../_ui/inputs";
import type { MergePart } from "./merge-draft";
import { findFilms, type MergeableFilm } from "./order-merge";

interface FilmPickerProps {
  chosen: readonly MergePart[];
  onChoose: (film: MergeableFilm) => void;
}

type Found = { films: readonly MergeableFilm[]; next?: string; problem?: string };

const restMs = 250;
const silent = "Your library could not be read. Try again in a moment.";

async function find(words: string, cursor?: string): Promise<Found> {
  const found = await findFilms(words, cursor).catch(() => ({ problem: silent }));
  return "problem" in found ? { films: [], problem: found.problem } : found;
}

/** One's finished films, searched by words; each can be taken, also more than once. */
export function FilmPicker({ chosen, onChoose }: FilmPickerProps) {
  const [words, setWords] = useState("");
  const [found, setFound] = useState<Found>();
  const [loading, setLoading] = useState(false);
  useEffect(() => {
    let overtaken = false;
    const look = async (): Promise<void> => {
      const first = await find(words);
      if (!overtaken) setFound(first);
    };
    const timer = setTimeout(look, words === "" ? 0 : restMs);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [words]);
  const more = async () => {
    if (!found?.next) return;
    setLoading(true);
    const page = await find(words, found.next);
    setLoading(false);
    setFound((now) => (now === found ? { ...page, films: [...found.films, ...page.films] } : now));
  };
  return (
    <div className="grid gap-4">
      <search className="relative">
        <Search className="pointer-events-none absolute top-3.5 left-3 size-4 text-soft" aria-hidden />
        <TextInput
          type="search"
          aria-label="Search your films"
          placeholder="Title, topic or tag"
          className="pl-9"
          value={words}
          maxLength={200}
          onChange={(event) => setWords(event.target.value)}
        />
      </search>
      {found === undefined && <p className="text-soft text-sm">One moment…</p>}
      {found?.problem && (
        <p role="alert" className="text-bad text-sm">
          {found.problem}
        </p>
      )}
      {found && !found.problem && found.films.length === 0 && (
        <p className="text-soft text-sm">
          {words === ""
            ? "There is no finished film yet: make a clip first, or send a file."
            : "No film has these words."}
        </p>
      )}
      <ul aria-label="Your films" className="-mx-2 grid">
        {found?.films.map((film) => (
          <li key={film.videoId}>
            <FilmChoice
              film={film}
              times={chosen.filter(({ source }) => source.id === film.videoId).length}
              onChoose={() => onChoose(film)}
            />
          </li>
        ))}
      </ul>
      {found?.next && (
        <Button className="justify-self-center" disabled={loading} onClick={() => void more()}>
          {loading ? "Loading…" : "More films"}
        </Button>
      )}
    </div>
  );
}

function FilmChoice({ film, times, onChoose }: { film: MergeableFilm; times: number; onChoose: () => void }) {
  return (
    <button
      type="button"
      onClick={onChoose}
      className="grid w-full grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-3 rounded-md p-2 text-left transition-colors duration-150 hover:bg-sunk"
    >
      <span className="on-stage grid aspect-video w-24 place-items-center overflow-hidden rounded-sm bg-stage">
        {/* biome-ignore lint/performance/noImgElement: the address is signed and lapses; an optimiser would keep it */}
        <img src={film.posterUrl} alt="" loading="lazy" className="size-full object-contain" />
      </span>
      <span className="grid gap-0.5">
        <span className="line-clamp-2 font-serif leading-snug">{film.title}</span>
        <span className="label-mono text-soft">{timecode(film.seconds)}</span>
      </span>
      <span className="flex items-center gap-1.5 text-sm">
        {times > 0 ? (
          <>
            <Check className="size-4 text-good" aria-hidden />
            {times === 1 ? "Added" : `${times} times`}
          </>
        ) : (
          <Plus className="size-4 text-soft" aria-hidden />
        )}
      </span>
    </button>
  );
}
