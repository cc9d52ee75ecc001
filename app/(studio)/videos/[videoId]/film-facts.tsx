import type { VideoView } from "#lib/contracts/video-view";
import { Disclosure } from "../../../_ui/disclosure";
import { fileSize, timecode } from "../../../_ui/format-time";

const writers: Record<string, string> = {
  outline: "the outline writer, from the topic and notes",
  library: "a hand-written storyboard of the library",
  storyboard: "the storyboard that was sent",
};

/** How the film was made, for those who want to know. */
export function FilmFacts({ video }: { video: VideoView }) {
  const { film, createdAt } = video;
  const facts = [
    ["Written by", writers[film.writer] ?? film.writer],
    ["Spoken by", film.voice],
    ["Look", film.look],
    ["Picture", `${film.width}×${film.height}, ${film.fps} frames a second`],
    ["Length", timecode(film.durationSeconds)],
    ["File", fileSize(film.fileBytes)],
    ["Language", film.language],
    ["Made", new Date(createdAt).toLocaleDateString("en-GB", { dateStyle: "long" })],
  ] as const;
  return (
    <Disclosure title="How it was made" className="border-b">
      <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[8rem_1fr]">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-soft">{name}</dt>
            <dd className="mb-2 sm:mb-0">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 max-w-[60ch] text-soft text-sm">
        Pictures were drawn from the storyboard and the voice is a synthetic one; no person was recorded.
      </p>
    </Disclosure>
  );
}
