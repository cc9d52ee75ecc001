import { rm } from "node:fs/promises";
import path from "node:path";
import { modelRatios } from "#lib/contracts/model-card";
import { ClipWish } from "#lib/providers/local/clip-wish";
import { fileHash } from "#lib/providers/local/file-hash";
import { filmClip } from "#lib/providers/local/film-clip";
import { readNote } from "#lib/providers/local/picture-note";
import type { VideoProvider } from "#lib/providers/media-work";

const longest = 30;

/**
 * Clips that this machine films: what the words name, drawn and under a moving camera; pictures that are given are
 * shown in motion. The same order gives the same picture. Costs nothing: the work is done when it is fetched.
 */
export const localVideo: VideoProvider = {
  name: "local",
  pollSeconds: 0,
  configured: () => true,
  models: () => [
    {
      kind: "video",
      id: "local/artwork",
      provider: "local",
      model: "artwork",
      title: "Drawn on this machine",
      preferred: true,
      seconds: Array.from({ length: longest }, (_, i) => i + 1),
      default_seconds: 8,
      aspect_ratios: [...modelRatios],
      resolutions: ["360p", "480p", "720p", "1080p"],
      default_resolution: "720p",
      first_frame: true,
      needs_first_frame: false,
      last_frame: true,
      max_references: 4,
      references_exclude_frames: false,
      audio: "switch",
      seed: true,
      negative_prompt: false,
      max_prompt: 4000,
      cancel: true,
      progress: "estimated",
    },
  ],
  async start(request) {
    const { prompt, seconds, aspectRatio, resolution, audio, seed = 1 } = request;
    const pictures: Record<string, string> = {};
    const lend = async (file: string): Promise<string> => {
      const name = `lent/${await fileHash(file)}`;
      pictures[name] = file;
      return name;
    };
    const first = request.firstFrame && (await lend(request.firstFrame.path));
    const last = request.lastFrame && (await lend(request.lastFrame.path));
    const references: string[] = [];
    const shown: string[] = [];
    for (const { path: file } of request.references) {
      const note = await readNote(file);
      // A character that this machine has drawn is drawn again, into the scene; other pictures are shown.
      if (note !== undefined) shown.push(note);
      else references.push(await lend(file));
    }
    const frames = { ...(first ? { first } : {}), ...(last ? { last } : {}) };
    return {
      operation: {
        prompt: [...new Set(shown), prompt].join(". "),
        seconds,
        aspectRatio,
        resolution,
        audio,
        seed,
        ...frames,
        references,
        pictures,
      },
    };
  },
  async status(operation) {
    return { state: "succeeded", result: operation };
  },
  async fetch(result, folder, options) {
    const file = path.join(folder, "clip.mp4");
    try {
      await filmClip(ClipWish.parse(result), file, folder, options);
    } catch (error) {
      await rm(file, { force: true });
      throw error;
    }
    return [file];
  },
  /** Nothing runs before `fetch`, which stops by its signal. */
  async cancel() {},
  async check() {
    return { well: true };
  },
};
