import type { SceneProgram } from "#lib/contracts/scene-program";
import { callChildren } from "#lib/film/running/lanes";
import { StillReply } from "#lib/film/running/requests";
import { writeWhole } from "#lib/media/write-whole";

export interface Still {
  program: SceneProgram;
  /** Scene seconds; absent: the moment that shows most. */
  seconds?: number;
  /** px of the picture. The scene is laid out as in its film, whatever the size. */
  frame: { width: number; height: number };
  format: "jpeg" | "png" | "webp";
  /** Files of the pictures named `lent/<sha256>`. */
  pictures?: Readonly<Record<string, string>>;
}

/** Draws one moment of a scene into a picture file. Throws DRAWING_FAILED, or the signal's reason. */
export async function drawStill(still: Still, path: string, { signal }: { signal?: AbortSignal } = {}): Promise<void> {
  const { program, seconds, format, pictures } = still;
  const frame = { width: still.frame.width, height: still.frame.height };
  await writeWhole(path, ({ outPath }) =>
    callChildren("sketch", "still", { program, seconds, frame, format, pictures, outPath }, StillReply, { signal }),
  );
}
