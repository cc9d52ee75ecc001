import type { LookName } from "#lib/contracts/looks";
import { fontOf } from "#lib/render/font-of";
import type { Kit } from "#lib/render/kit";
import { lookOf } from "#lib/render/look-of";
import { prepareScene } from "#lib/render/prepare-scene";
import { stillProgram } from "#lib/render/still-program";
import type { Surface } from "#lib/render/surface";

const ground = { id: "look", layout: "full", seconds: 4, blocks: [] } as const;

/** A look on a thumbnail: its ground, two letters of its titles, and shapes in its colours and lines. */
export function drawLook<P>(
  surface: Surface<P>,
  name: LookName,
  size: { width: number; height: number },
  kit: Kit<P>,
): void {
  const look = lookOf(name);
  const unit = Math.min(size.width, size.height) / 720;
  prepareScene({ ...stillProgram({ ...ground, blocks: [] }, name, []), seed: 7 }, size, kit).background(surface);
  surface.save();
  surface.translate(size.width / 2, size.height / 2);
  surface.scale(unit, unit);
  // Lines of a film would be hairs on a thumbnail.
  const thick = 2.6;

  surface.font = fontOf(look, "title", 270, "en");
  surface.textAlign = "left";
  surface.fillStyle = look.colors.text;
  surface.fillText("Aa", -60 - kit.measure(surface.font, "Aa").width, 92);

  surface.lineJoin = "round";
  surface.lineCap = "round";
  surface.beginPath();
  surface.roundRect(60, -120, 250, 250, look.corner);
  surface.globalAlpha = look.softFill + 0.1;
  surface.fillStyle = look.colors.series1;
  surface.fill();
  surface.globalAlpha = 1;
  surface.strokeStyle = look.colors.series1;
  surface.lineWidth = look.lines.line * thick;
  surface.stroke();

  surface.beginPath();
  surface.arc(330, -70, 100, 0, 2 * Math.PI);
  surface.fillStyle = look.colors.accent;
  surface.fill();

  surface.beginPath();
  surface.moveTo(20, 170);
  surface.lineTo(400, 40);
  surface.strokeStyle = look.colors.text;
  surface.lineWidth = look.lines.thin * thick;
  surface.stroke();
  surface.restore();
}
