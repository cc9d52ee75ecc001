import type { TextureTask } from "#lib/render/looks/textures/texture";
import { withAlpha } from "#lib/render/looks/with-alpha";

/** Fine specks, as of film: they also keep dark falloffs from banding. `strength` is the opacity of the strongest. */
export function filmGrain<P>({ surface, frame, unit, random }: TextureTask<P>, strength: number): void {
  const size = Math.max(1, Math.round(unit));
  const count = Math.round((frame.width * frame.height) / (unit * unit) / 150);
  const tones = [0.4, 0.7, 1].flatMap((part) => [
    withAlpha("#ffffff", part * strength),
    withAlpha("#000000", part * strength * 1.6),
  ]);
  for (const tone of tones) {
    surface.fillStyle = tone;
    for (let i = 0; i < count / tones.length; i++) {
      surface.fillRect(Math.floor(random() * frame.width), Math.floor(random() * frame.height), size, size);
    }
  }
}
