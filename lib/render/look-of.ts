import type { LookName } from "#lib/contracts/looks";
import { abstract } from "#lib/render/looks/abstract";
import { anime } from "#lib/render/looks/anime";
import { cartoon } from "#lib/render/looks/cartoon";
import { chalkboard } from "#lib/render/looks/chalkboard";
import { cinematic } from "#lib/render/looks/cinematic";
import { cyberpunk } from "#lib/render/looks/cyberpunk";
import { fantasy } from "#lib/render/looks/fantasy";
import type { Look } from "#lib/render/looks/look";
import { midnight } from "#lib/render/looks/midnight";
import { minimal } from "#lib/render/looks/minimal";
import { noir } from "#lib/render/looks/noir";
import { paper } from "#lib/render/looks/paper";
import { photorealistic } from "#lib/render/looks/photorealistic";

const looks = {
  paper,
  midnight,
  chalkboard,
  minimal,
  cinematic,
  anime,
  photorealistic,
  cartoon,
  abstract,
  noir,
  cyberpunk,
  fantasy,
} as const satisfies Record<LookName, Look>;

export const lookOf = (name: LookName): Look => looks[name];
