import { mix } from "#lib/render/looks/mix";
import { withAlpha } from "#lib/render/looks/with-alpha";
import type { VisualizerStyle } from "#lib/render/visualizer/stage";

const ringSeconds = 1.3;

/** A turning swarm that swells with its tones; every beat sends a ring through it. */
export const particlesStyle: VisualizerStyle = ({ width, height, unit, sound, color, second, bright, random }) => {
  const chance = random("swarm");
  const reach = Math.min(width * 0.34, height * 0.46);
  // In a broad room the swarm lies flat, as a galaxy does.
  const flat = Math.min(4.2, Math.max(1.15, (width / height) * 0.75));
  const [x, y] = [width / 2, height / 2];
  const swarm = Array.from({ length: 460 }, () => {
    const share = chance() ** 0.75;
    return {
      angle: chance() * 2 * Math.PI,
      share,
      band: Math.floor(share * 0.85 * sound.bands + chance() * 3) % sound.bands,
      size: (1 + 3 * chance() ** 3) * unit,
      turn: (0.5 + 0.9 * chance()) * (1.25 - share),
      lift: chance() - 0.5,
    };
  });
  return (surface, seconds) => {
    const run = sound.run(seconds);
    const pulse = sound.pulse(seconds);
    for (const age of sound.since(seconds, ringSeconds)) {
      const part = age / ringSeconds;
      surface.strokeStyle = withAlpha(mix(color, bright, 0.4), 0.4 * (1 - part) ** 1.6);
      surface.lineWidth = (4 - 3 * part) * unit;
      surface.save();
      surface.translate(x, y);
      surface.scale(flat, 0.74);
      surface.beginPath();
      surface.arc(0, 0, reach * (0.3 + 1.05 * part ** 0.7), 0, 2 * Math.PI);
      surface.restore();
      surface.stroke();
    }
    for (const { angle, share, band, size, turn, lift } of swarm) {
      const value = sound.band(band, seconds);
      const at = angle + run * turn * 1.6;
      const radius = reach * (0.22 + 0.78 * share) * (1 + 0.5 * value + 0.08 * pulse);
      const depth = Math.sin(at);
      const px = x + Math.cos(at) * radius * flat;
      const py = y + depth * radius * 0.62 + lift * radius * (0.3 + 0.7 * value);
      const near = 0.75 + 0.35 * depth;
      const dot = size * near * (0.75 + 1.7 * value);
      const tone = mix(mix(second, color, 1 - share), bright, 0.55 * value);
      if (value > 0.25) {
        surface.fillStyle = withAlpha(tone, 0.13 * value);
        surface.beginPath();
        surface.arc(px, py, dot * 3.4, 0, 2 * Math.PI);
        surface.fill();
      }
      surface.fillStyle = withAlpha(tone, Math.min(1, (0.28 + 0.72 * value) * near));
      surface.beginPath();
      surface.arc(px, py, dot, 0, 2 * Math.PI);
      surface.fill();
    }
  };
};
