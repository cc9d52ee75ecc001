import { describe, expect, it } from "vitest";
import { lookNames } from "#lib/contracts/look-infos";
import { lookOf } from "#lib/render/look-of";
import { contrast } from "#lib/render/looks/contrast";

describe.each(lookNames)("the look %s", (name) => {
  const look = lookOf(name);

  it.each(Object.entries(look.colors))("shows %s legibly on the ground and on panels", (_, color) => {
    expect(contrast(color, look.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(color, look.panel)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(look.code))("shows code of kind %s legibly on panels", (_, color) => {
    expect(contrast(color, look.panel)).toBeGreaterThanOrEqual(4.5);
  });

  it("has no face that sizes would come out too small in", () => {
    for (const face of Object.values(look.faces)) expect(face.scale ?? 1).toBeGreaterThanOrEqual(0.96);
  });

  it("shows text on a solid accent legibly", () => {
    expect(contrast(look.onAccent, look.colors.accent)).toBeGreaterThanOrEqual(4.5);
  });
});

it("agrees with WCAG on black, white and grey", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});
