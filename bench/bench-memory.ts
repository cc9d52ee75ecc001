import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Frame } from "../lib/contracts/frame.ts";
import type { Scene, Storyboard } from "../lib/contracts/storyboard.ts";
import { filmOurs } from "./bench-film.ts";
import { films } from "./films/films.ts";
import { planSegments } from "./plan-segments.ts";

const halfMinutes = [films.text, films.figure];

/** A film of so many half minutes, words and figures in turn. */
function longFilm(count: number): Storyboard {
  const scenes: Scene[] = [];
  for (let i = 0; i < count; i += 1) {
    const part = halfMinutes[i % halfMinutes.length] ?? films.text;
    scenes.push(...part.scenes.map((scene) => ({ ...scene, id: `${scene.id}-${i}` })));
  }
  return { ...films.text, title: "A long film", scenes };
}

/** Most memory of all film children together while a short and a long film are made, MB. */
export async function benchMemory(frame: Frame, folder: string) {
  const segments = path.join(folder, "long.json");
  const peak = async (minutes: number): Promise<number> => {
    writeFileSync(segments, JSON.stringify(await planSegments(longFilm(minutes * 2), frame)));
    return (await filmOurs(segments, folder, "once")).peakRssMb;
  };
  const [oneMinuteMb, tenMinutesMb] = [await peak(1), await peak(10)];
  return { size: `${frame.width}x${frame.height}`, oneMinuteMb, tenMinutesMb, growth: tenMinutesMb / oneMinuteMb };
}
