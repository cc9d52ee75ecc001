import type { VideoView } from "#lib/contracts/video-view";
import { Disclosure } from "../../../_ui/disclosure";
import { fileSize, timecode } from "../../../_ui/format-time";
import { clipFacts, type Fact } from "./clip-facts";

const writers: Record<string, string> = {
  outline: "the outline writer, from the topic and notes",
  library: "a hand-written storyboard of the library",
  storyboard: "the storyboard that was sent",
};

type Film = VideoView["film"];

const drawnFacts = (film: Film): Fact[] => [
  ["Written by", writers[film.writer] ?? `the language model ${film.writer}`],
  ["Spoken by", film.voice],
  ["Look", film.look],
  ...(film.painters ? ([["Pictures by", film.painters.join(", ")]] satisfies Fact[]) : []),
  ["Language", film.language],
];

/** How the film was made, for those who want to know. */
export function FilmFacts({ video }: { video: VideoView }) {
  const { film, createdAt } = video;
  const facts = [
    ...(film.clip ? clipFacts(film.clip) : drawnFacts(film)),
    ["Picture", `${film.width}×${film.height}, ${film.fps} frames a second`],
    ["Length", timecode(film.durationSeconds)],
    ["File", fileSize(film.fileBytes)],
    ["Made", new Date(createdAt).toLocaleDateString("en-GB", { dateStyle: "long" })],
  ] satisfies Fact[];
  return (
    <Disclosure title="How it was made" className="border-b">
      <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[8rem_1fr]">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-soft">{name}</dt>
            <dd className="mb-2 min-w-0 break-words sm:mb-0">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 max-w-[60ch] text-soft text-sm">
        {film.clip
          ? "Pictures and sound were generated; no person was recorded."
          : `${film.painters ? "Background pictures were made by a model, all else was drawn from the storyboard," : "Pictures were drawn from the storyboard"} and the voice is a synthetic one; no person was recorded.`}
      </p>
    </Disclosure>
  );
}
