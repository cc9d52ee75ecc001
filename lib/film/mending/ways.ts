import type { Scene } from "#lib/contracts/storyboard";
import type { Action } from "#lib/contracts/storyboard-actions";
import { fewerLabels, freeLabels } from "#lib/film/mending/labels";
import { plainerBlock, plainScene } from "#lib/film/mending/plain";
import { tidyActions } from "#lib/film/mending/tidy-actions";
import { blamed, type Way } from "#lib/film/mending/way";
import { splitScene } from "#lib/render/split-scene";

const stacked: Way = {
  note: "its parts stand under each other",
  tries: ({ scene }) => (scene.layout === "stack" ? [] : [[{ ...scene, layout: "stack" }]]),
};

/** More pages, each with less on it. */
export const split: Way = {
  note: "it is told in several parts",
  tries: ({ scene, typeset }) => {
    const parts = splitScene(scene, typeset);
    return parts.length > 1 ? [parts] : [];
  },
};

const restless: ReadonlySet<Action["do"]> = new Set(["move", "transform", "set", "camera"]);
const entering: ReadonlySet<Action["do"]> = new Set(["show", "hide", "trace"]);

const without = (scene: Scene, dropped: (action: Action) => boolean): Scene[][] =>
  (scene.actions ?? []).some(dropped) ? [[tidyActions(scene, (action) => !dropped(action))]] : [];

const still: Way = {
  note: "things stay where they are",
  tries: ({ scene }) => without(scene, ({ do: what }) => restless.has(what)),
};

/** Everything comes by itself and stays. */
const calm: Way = {
  note: "everything comes in the order of reading and stays",
  tries: ({ scene, faults }) => {
    const empty = faults.some(({ rule }) => rule === "emptyFrame");
    return without(scene, ({ do: what }) => entering.has(what) || (empty && what === "rows")).concat(
      without(scene, () => true),
    );
  },
};

const undecorated: Way = {
  note: "the picture behind it was left out",
  tries: ({ scene }) => (scene.background ? [[{ ...scene, background: undefined }]] : []),
};

const plainer: Way = {
  note: "a part that could not be shown legibly is told in words",
  tries: ({ scene, faults }) => {
    const guilty = blamed(faults);
    const blocks = scene.blocks.flatMap((block) => (guilty.has(block.id) ? plainerBlock(block) : [block]));
    const title = guilty.has("@title") && scene.title ? `${scene.title.slice(0, 60).trim()}…` : scene.title;
    if (blocks.length === 0 && title === undefined) return [];
    return [[tidyActions({ ...scene, blocks, title })]];
  },
};

const told: Way = { note: "it shows its words only", tries: ({ scene }) => [[plainScene(scene)]] };

/** From the least loss to the greatest. Those after a split only make single parts simpler. */
export const ways: readonly Way[] = [stacked, split, freeLabels, still, calm, undecorated, fewerLabels, plainer, told];
