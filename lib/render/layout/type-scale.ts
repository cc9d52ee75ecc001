import type { Size } from "#lib/render/box";

export const typeRoles = ["display", "title", "heading", "lead", "body", "label", "small", "math"] as const;
/** Sizes: display = title scenes, lead = quotes and single statements, label = figure labels, small = code and captions. */
export type TypeRole = (typeof typeRoles)[number];

/** nice and least, in px of a 720p frame (units); least of text is checked by the audit. */
const landscape: Record<TypeRole, readonly [number, number]> = {
  display: [86, 46],
  title: [46, 32],
  heading: [38, 27],
  lead: [46, 27],
  body: [35, 21],
  label: [27, 19],
  small: [25, 17],
  math: [52, 22],
};

/** How far beyond 1 a role's fit may go where a scene has little to say; titles keep one size through a film. */
const largestFit: Record<TypeRole, number> = {
  display: 1.25,
  title: 1,
  heading: 1.4,
  lead: 1.6,
  body: 1.7,
  label: 1.4,
  small: 1.4,
  math: 1.4,
};

export interface TypeScale {
  /** px of a role; `fit` 1 = the size for a scene with enough to say, 0 = the least that is legible, more = larger. */
  size(role: TypeRole, fit: number): number;
  least(role: TypeRole): number;
}

/** Body text is never under 2.6 % of the frame's height, small text under 2.2 %, formulas' em under 1.9 %. */
export function typeScale(frame: Size): TypeScale {
  const unit = Math.min(frame.width, frame.height) / 720;
  const tall = Math.max(1, (frame.height / frame.width) ** 0.55);
  const floor = (role: TypeRole): number =>
    frame.height * (role === "math" ? 0.019 : role === "small" || role === "label" ? 0.022 : 0.026);
  const range = (role: TypeRole): readonly [number, number] => {
    const least = Math.max(landscape[role][1] * unit, floor(role));
    const nice = Math.max(landscape[role][0] * unit * (role === "display" ? 1 : tall), least);
    return [nice, least];
  };
  return {
    size: (role, fit) => {
      const [nice, least] = range(role);
      return least + (nice - least) * Math.min(largestFit[role], Math.max(0, fit));
    },
    least: (role) => range(role)[1],
  };
}
