import { mix } from "#lib/render/looks/mix";
import { withAlpha } from "#lib/render/looks/with-alpha";
import type { VisualizerStyle } from "#lib/render/visualizer/stage";

const echoes = 5;
const echoSeconds = 0.055;

/** The wave itself as a bright string, its last moments as echoes behind it. */
export const waveformStyle: VisualizerStyle = ({ width, height, unit, sound, color, second, bright }) => {
  const middle = height / 2;
  const high = Math.min(height * 0.4, width * 0.3);
  const count = Math.min(sound.points, 72);
  return (surface, seconds) => {
    surface.lineJoin = "round";
    surface.lineCap = "round";
    const pulse = sound.pulse(seconds);
    for (let echo = echoes; echo >= 0; echo--) {
      const at = Math.max(0, seconds - echo * echoSeconds);
      const level = sound.level(at);
      const share = echo / echoes;
      const points = Array.from({ length: count }, (_, i): [number, number] => {
        const u = i / (count - 1);
        // Held at both ends like a string.
        const hold = Math.sin(Math.PI * u) ** 1.4;
        const value = sound.wave(Math.floor(u * (sound.points - 1)), at);
        return [u * width, middle + Math.tanh(value * 1.5) * hold * high * (0.55 + 0.45 * level) * (1 - 0.28 * share)];
      });
      const trace = (): void => {
        surface.beginPath();
        const [first] = points;
        if (first) surface.moveTo(first[0], first[1]);
        for (const [i, point] of points.entries()) {
          const next = points[i + 1];
          if (next) surface.quadraticCurveTo(point[0], point[1], (point[0] + next[0]) / 2, (point[1] + next[1]) / 2);
          else surface.lineTo(point[0], point[1]);
        }
      };
      const tone = mix(color, second, share);
      trace();
      surface.strokeStyle = withAlpha(tone, echo === 0 ? 0.2 + 0.14 * pulse : 0.05);
      surface.lineWidth = (echo === 0 ? 15 : 9) * unit;
      surface.stroke();
      surface.strokeStyle =
        echo === 0 ? mix(tone, bright, 0.45 + 0.4 * pulse) : withAlpha(tone, 0.55 * (1 - share) + 0.08);
      surface.lineWidth = (echo === 0 ? 3.4 : 1.7) * unit;
      surface.stroke();
    }
  };
};
