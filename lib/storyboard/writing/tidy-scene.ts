import { Block } from "#lib/contracts/storyboard-blocks";
import { isShape, type Shape } from "#lib/storyboard/writing/model-schema";

export interface TidyScene {
  /** As it came, without what means nothing, and with an id of its own. */
  scene: Shape;
  /** Kinds of blocks that nobody knows and that were taken out, with the actions upon them. */
  unknown: string[];
}

const blockTypes: ReadonlySet<unknown> = new Set(Block.options.map((option) => option.shape.type.value));

/** Services that must fill in every field write null for "none". */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isShape(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, withoutNulls(inner)]])),
  );
}

const goodId = /^[A-Za-z][A-Za-z0-9_-]{0,40}$/;

/** A scene as a model wrote it, with the small things mended that need no second asking. */
export function tidyScene(raw: unknown, index: number, taken: Set<string>): TidyScene {
  const given = isShape(raw) ? raw : {};
  const id = typeof given.id === "string" && goodId.test(given.id) && !taken.has(given.id) ? given.id : undefined;
  const scene: Shape = withoutModels({ ...given, id: id ?? freeId(index, taken) });
  taken.add(String(scene.id));
  if (!Array.isArray(scene.blocks)) return { scene, unknown: [] };
  const strangers = scene.blocks.filter((block) => !isShape(block) || !blockTypes.has(block.type));
  if (strangers.length === 0) return { scene, unknown: [] };
  return {
    scene: withoutBlocks(scene, new Set(strangers)),
    unknown: strangers.map((block) => (isShape(block) ? String(block.type) : typeof block)),
  };
}

/** Who makes a picture costs money, and is not the writer's to say. */
function withoutModels(scene: Shape): Shape {
  const { background, blocks } = scene;
  return {
    ...scene,
    ...(background === undefined ? {} : { background: modelless(background) }),
    ...(Array.isArray(blocks)
      ? {
          blocks: blocks.map((block: unknown) =>
            isShape(block) && block.type === "image" ? { ...block, picture: modelless(block.picture) } : block,
          ),
        }
      : {}),
  };
}

function modelless(picture: unknown): unknown {
  if (!isShape(picture)) return picture;
  if (picture.type === "clip") return { type: "image", prompt: picture.prompt };
  const { model: _model, ...rest } = picture;
  return rest;
}

function freeId(index: number, taken: ReadonlySet<string>): string {
  let id = `scene-${index + 1}`;
  while (taken.has(id)) id += "x";
  return id;
}

/** A scene without some of its blocks, and without the actions that name them. */
export function withoutBlocks(scene: Shape, gone: ReadonlySet<unknown>): Shape {
  const blocks = Array.isArray(scene.blocks) ? scene.blocks : [];
  const ids = new Set(blocks.filter((block) => gone.has(block)).map((block) => (isShape(block) ? block.id : "")));
  const left = blocks.filter((block) => !gone.has(block));
  const names = (target: unknown): boolean => ids.has(String(target).split(/[.#]/)[0]);
  const actions = Array.isArray(scene.actions)
    ? scene.actions.flatMap((action): unknown[] => {
        if (!isShape(action) || action.target === undefined) return [action];
        const targets = [action.target].flat().filter((target) => !names(target));
        if (targets.length === 0) return [];
        return [{ ...action, target: Array.isArray(action.target) ? targets : targets[0] }];
      })
    : undefined;
  return { ...scene, blocks: left, ...(actions && { actions }) };
}
