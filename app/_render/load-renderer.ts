import type { LookName } from "#lib/contracts/looks";
import { browserKit } from "./browser-kit";
import { loadLook } from "./load-look";

/** What drawing in a look takes: the renderer, what the browser lends it, and the look's faces. Each is fetched once. */
export async function loadRenderer(look: LookName) {
  const [{ prepareScene }, kit] = await Promise.all([
    import("#lib/render/prepare-scene"),
    browserKit(),
    loadLook(look),
  ]);
  return { prepareScene, kit };
}
