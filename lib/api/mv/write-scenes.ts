import type { Caller } from "#lib/accounts/caller";
import { planScenes } from "#lib/api/mv/planning/plan-scenes";
import type { PlannedScene, SceneOrder } from "#lib/api/mv/planning/scene-order";

interface Writing {
  model?: string;
  caller: Caller;
  requestId: string;
  signal: AbortSignal;
}

interface WrittenScenes {
  scenes: PlannedScene[];
  writer: string;
  warnings: string[];
}

/** Scenes by the built-in planner. */
export async function writeScenes(order: SceneOrder, _writing: Writing): Promise<WrittenScenes> {
  return { scenes: planScenes(order), writer: "local/scenes", warnings: [] };
}
