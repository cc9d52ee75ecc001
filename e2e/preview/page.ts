import type { FontFile } from "#lib/contracts/scene-preview";
import type { SceneProgram } from "#lib/contracts/scene-program";
import { prepareScene } from "#lib/render/prepare-scene";
import { recorder, recordingKit } from "#lib/render/record";
import { browserKit } from "../../app/_render/browser-kit";
import { type Joined, joinedScene } from "../../app/_render/joined-scene";
import { loadFonts } from "../../app/_render/load-fonts";
import { loadPictures } from "../../app/_render/pictures";

export interface Asked {
  program: SceneProgram;
  fonts: FontFile[];
  size: { width: number; height: number };
  seconds: number[];
  /** Addresses of the pictures that models made, by their names. */
  pictures?: Record<string, string>;
}

export interface Drawn {
  /** A PNG as a data address. */
  picture: string;
  commands: string[];
}

export interface AskedJoined extends Pick<Asked, "fonts" | "size"> {
  joined: Joined;
  seconds: number;
}

/** What the browser draws of a scene at some moments: pictures, and the commands that make them. */
async function drawMoments({ program, fonts, size, seconds, pictures = {} }: Asked): Promise<Drawn[]> {
  await Promise.all([loadFonts(fonts), loadPictures([program], pictures)]);
  const kit = await browserKit();
  const canvas = Object.assign(document.createElement("canvas"), size);
  const surface = canvas.getContext("2d", { willReadFrequently: true });
  if (!surface) throw new Error("no canvas");
  const scene = prepareScene<Path2D>(program, size, kit);
  const recordedScene = prepareScene(program, size, recordingKit(kit));
  return seconds.map((at) => {
    scene.draw(surface, at);
    const written = recorder(kit.measure);
    recordedScene.draw(written.surface, at);
    return { picture: canvas.toDataURL("image/png"), commands: written.commands };
  });
}

/** A moment of a scene as the page previews it, with what it shares with its neighbours: a PNG as a data address. */
async function drawJoined({ joined, fonts, size, seconds }: AskedJoined): Promise<string> {
  await loadFonts(fonts);
  const canvas = Object.assign(document.createElement("canvas"), size);
  const surface = canvas.getContext("2d", { willReadFrequently: true });
  if (!surface) throw new Error("no canvas");
  joinedScene(joined, size, await browserKit()).draw(surface, seconds);
  return canvas.toDataURL("image/png");
}

Object.assign(window, { drawMoments, drawJoined });
