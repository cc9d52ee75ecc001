import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import type { Surface } from "#lib/render/surface";

/** A disc with the sign of a tone: i, a spark, ! or a tick. */
export function drawToneSign<P>(
  surface: Surface<P>,
  tone: BlockOf<"callout">["tone"],
  { x, y, radius: r }: { x: number; y: number; radius: number },
  color: string,
  sign: string,
): void {
  surface.fillStyle = color;
  surface.beginPath();
  surface.arc(x, y, r, 0, 2 * Math.PI);
  surface.fill();
  surface.strokeStyle = sign;
  surface.fillStyle = sign;
  surface.lineWidth = r * 0.22;
  surface.lineCap = "round";
  surface.lineJoin = "round";
  const line = (...points: (readonly [number, number])[]): void => {
    surface.beginPath();
    for (const [i, [dx, dy]] of points.entries()) {
      if (i === 0) surface.moveTo(x + dx * r, y + dy * r);
      else surface.lineTo(x + dx * r, y + dy * r);
    }
    surface.stroke();
  };
  const dot = (dy: number): void => {
    surface.beginPath();
    surface.arc(x, y + dy * r, r * 0.14, 0, 2 * Math.PI);
    surface.fill();
  };
  if (tone === "result") line([-0.42, 0.04], [-0.1, 0.36], [0.46, -0.32]);
  if (tone === "warning") {
    line([0, -0.5], [0, 0.1]);
    dot(0.46);
  }
  if (tone === "note") {
    line([0, -0.05], [0, 0.5]);
    dot(-0.46);
  }
  if (tone === "tip") {
    line([0, -0.52], [0, 0.52]);
    line([-0.52, 0], [0.52, 0]);
    line([-0.24, -0.24], [0.24, 0.24]);
    line([-0.24, 0.24], [0.24, -0.24]);
  }
}
