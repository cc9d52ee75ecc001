import type { LookName } from "#lib/contracts/looks";
import { chalkboard } from "#lib/render/looks/chalkboard";
import type { Look } from "#lib/render/looks/look";
import { midnight } from "#lib/render/looks/midnight";
import { minimal } from "#lib/render/looks/minimal";
import { paper } from "#lib/render/looks/paper";

const looks = {
  paper,
  midnight,
  chalkboard,
  minimal,
  cinematic: { ...midnight, name: "cinematic" },
  anime: { ...paper, name: "anime" },
  photorealistic: { ...minimal, name: "photorealistic" },
  cartoon: { ...paper, name: "cartoon" },
  abstract: { ...minimal, name: "abstract" },
  noir: { ...midnight, name: "noir" },
  cyberpunk: { ...midnight, name: "cyberpunk" },
  fantasy: { ...chalkboard, name: "fantasy" },
} as const satisfies Record<LookName, Look>;

export const lookOf = (name: LookName): Look => looks[name];
