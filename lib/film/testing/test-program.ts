import type { SceneProgram } from "#lib/contracts/scene-program";
import type { Scene } from "#lib/contracts/storyboard";
import { typesetScene } from "#lib/typesetting/typeset-scene";

export const smallFrame = { width: 320, height: 180, fps: 30 };

export const lecture: Scene = {
  id: "areas",
  title: "Areas add up",
  narration: "Say something.",
  layout: "stack",
  blocks: [
    { id: "list", type: "bullets", items: ["First a **square**", "Then $a^2 + b^2$", "At last the sum"] },
    { id: "eq", type: "equation", tex: "a^2 + b^2 = c^2" },
  ],
};

export const showing = (id: string, text: string): Scene => ({
  id,
  narration: "Say something.",
  layout: "stack",
  blocks: [{ id: "words", type: "text", text }],
});

/** A program in which speech lasts from 0.3 s to half a second before the end. */
export async function testProgram(scene: Scene, durationSeconds: number, language = "en"): Promise<SceneProgram> {
  const speech = { from: 0.3, to: durationSeconds - 0.5 };
  return {
    scene,
    language,
    look: "paper",
    seed: 7,
    durationSeconds,
    speech,
    marks: { start: speech.from, end: speech.to },
    typeset: await typesetScene(scene),
  };
}
