import type { Chapter } from "#lib/contracts/video-view";
import { type MediaOptions, runAct, Written } from "#lib/media/running/run-act";
import { writeWhole } from "#lib/media/write-whole";

interface FilmParts {
  /** A joined film without sound; its picture is copied. */
  video: string;
  /** A WAV of the same length. */
  audio: string;
  chapters: readonly Chapter[];
  metadata: {
    title: string;
    /** How the film was made. */
    comment?: string;
    /** BCP 47, of what is spoken. */
    language?: string;
    /** IPTC's word for how the pictures came to be; drawn by rules, not by a trained model, when absent. */
    digitalSourceType?: "algorithmicMedia" | "trainedAlgorithmicMedia" | "compositeWithTrainedAlgorithmicMedia";
  };
}

/** The finished mp4: H.264 and AAC, index first, chapters, title, provenance. Throws ENCODING_FAILED. */
export async function muxFilm(film: FilmParts, path: string, options: MediaOptions = {}): Promise<void> {
  const { video, audio } = film;
  const chapters = film.chapters.map(({ title, start }) => ({ title, start }));
  const metadata = { digitalSourceType: "algorithmicMedia", ...film.metadata };
  await writeWhole(path, (parts) =>
    runAct({ act: "mux", video, audio, chapters, metadata, ...parts }, Written, options),
  );
}
