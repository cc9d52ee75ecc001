import { between, type Easel, type Layer, pick } from "#lib/render/artwork/easel";
import { softSpot } from "#lib/render/artwork/nature/glow";
import { mix } from "#lib/render/looks/mix";
import { withAlpha } from "#lib/render/looks/with-alpha";

/** Lights out of focus, in sheets of depth, that drift and breathe. */
export function bokeh(easel: Easel): readonly Layer[] {
  const { width, height, palette } = easel;
  const random = easel.random("bokeh");
  const lean = random() < 0.5 ? -1 : 1;
  const reach = Math.hypot(width, height);
  return [
    {
      depth: 0.03,
      still: (surface) => {
        const ground = surface.createLinearGradient(0, 0, lean * width * 0.3, height);
        ground.addColorStop(0, palette.sky[0]);
        ground.addColorStop(1, mix(palette.sky[0], palette.sky[1], 0.85));
        surface.fillStyle = ground;
        surface.fillRect(0, 0, width, height);
        for (let i = 0; i < 5; i++) {
          const x = (0.5 + lean * between(random, 0.02, 0.42)) * width;
          softSpot(
            surface,
            x,
            between(random, 0.3, 1) * height,
            reach * between(random, 0.2, 0.36),
            pick(random, palette.glow, ...palette.accents),
            palette.dark ? 0.32 : 0.36,
          );
        }
      },
    },
    sheet(easel, 0, lean),
    sheet(easel, 1, lean),
    sheet(easel, 2, lean),
  ];
}

function sheet(easel: Easel, i: number, lean: number): Layer {
  const { width, height, palette, unit } = easel;
  const random = easel.random(`sheet ${i}`);
  const radius = [17, 48, 112][i] ?? 40;
  const count = Math.round(([38, 26, 8][i] ?? 20) * Math.max(1, (width * height) / (1280 * 720 * unit * unit)));
  const colors = [...palette.accents, palette.glow].map((color) =>
    mix(color, palette.light, palette.dark ? 0.14 : 0.05),
  );
  const discs = colors.map((color) => {
    const r = Math.ceil(radius * 1.5 * unit);
    const soft = [0.05, 0.1, 0.24][i] ?? 0.1;
    return easel.raster({ width: 2 * r + 4, height: 2 * r + 4 }, (surface) => {
      const middle = r + 2;
      const disc = surface.createRadialGradient(middle, middle, 0, middle, middle, r);
      disc.addColorStop(0, withAlpha(color, palette.flat ? 0.75 : 0.56));
      disc.addColorStop(0.7 - soft, withAlpha(color, palette.flat ? 0.75 : 0.5));
      disc.addColorStop(1 - soft * 1.6, withAlpha(mix(color, palette.light, palette.flat ? 0 : 0.4), 0.74));
      disc.addColorStop(1 - soft * 0.5, withAlpha(color, 0.3));
      disc.addColorStop(1, withAlpha(color, 0));
      surface.fillStyle = disc;
      surface.beginPath();
      surface.arc(middle, middle, r, 0, 2 * Math.PI);
      surface.fill();
    });
  });
  const lights = Array.from({ length: count }, () => {
    // Most of them lie in a band that leaves one side calm.
    const x = 0.5 + lean * (0.14 + (random() + random() - 1) * 0.58);
    const y = 0.58 + (random() + random() - 1) * 0.56 - lean * (x - 0.5) * 0.2;
    return {
      x: x * width,
      y: y * height,
      radius: radius * unit * between(random, 0.55, 1.4),
      disc: Math.floor(random() * discs.length),
      alpha: between(random, 0.3, 0.95) * ([1, 0.8, 0.5][i] ?? 1),
      phase: random() * 7,
      speed: between(random, 0.12, 0.4),
    };
  });
  return {
    depth: [0.2, 0.5, 1][i] ?? 1,
    live: (surface, seconds) => {
      surface.save();
      if (palette.dark) surface.globalCompositeOperation = "screen";
      const whole = surface.globalAlpha;
      for (const { x, y, radius: r, disc, alpha, phase, speed } of lights) {
        const picture = discs[disc];
        if (!picture) continue;
        const breath = 0.72 + 0.28 * Math.sin(seconds * speed * 2.2 + phase);
        const px = x + Math.sin(seconds * speed * 0.5 + phase) * 14 * (i + 1) * unit;
        const py = y + Math.cos(seconds * speed * 0.4 + phase * 1.7) * 9 * (i + 1) * unit - seconds * 1.5 * unit;
        surface.globalAlpha = whole * alpha * breath;
        surface.drawImage(picture.source, px - r, py - r, 2 * r, 2 * r);
      }
      surface.restore();
    },
  };
}
