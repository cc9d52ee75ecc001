import type { SceneProgram } from "#lib/contracts/scene-program";
import { loadRenderer } from "./load-renderer";

interface DrawLoop {
  target: HTMLCanvasElement;
  program: SceneProgram;
  running: boolean;
  signal: AbortSignal;
  onDrawn: () => void;
}

/** How long the last picture of a running scene stands before it begins again. */
const restSeconds = 2;

/** Draws a scene's best still; or runs it until the signal, while the canvas can be seen. Loads the renderer when first needed. */
export async function drawLoop({ target, program, running, signal, onDrawn }: DrawLoop): Promise<void> {
  const { prepareScene, kit } = await loadRenderer(program.look);
  const surface = target.getContext("2d");
  if (signal.aborted || !surface) return;
  const scene = prepareScene<Path2D>(program, { width: target.width, height: target.height }, kit);
  const draw = (seconds: number) => scene.draw(surface, seconds);
  draw(scene.bestStillSeconds);
  onDrawn();
  if (!running || matchMedia("(prefers-reduced-motion: reduce)").matches) return;

  let seen = true;
  const observer = new IntersectionObserver(([entry]) => {
    seen = entry?.isIntersecting ?? true;
  });
  observer.observe(target);
  signal.addEventListener("abort", () => observer.disconnect());

  let at = 0;
  let last = performance.now();
  const step = (now: number) => {
    if (signal.aborted) return;
    if (seen && document.visibilityState === "visible") {
      at = (at + (now - last) / 1000) % (scene.durationSeconds + restSeconds);
      draw(Math.min(at, scene.durationSeconds - 0.01));
    }
    last = now;
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
