import { signPath } from "#lib/accounts/media-signature";
import { mediaPath } from "#lib/api/v1/media-path";
import type { JobView } from "#lib/contracts/job-view";

/** A job's view with signed addresses in place of the ids of its scenes' pictures. */
export function withPictures(view: JobView, baseUrl: string): JobView {
  const now = Date.now() / 1000;
  const scenes = view.scenes.map((scene) => {
    const path = mediaPath.sceneThumbnail(view.id, scene.id);
    return { ...scene, thumbnailUrl: scene.thumbnailUrl && `${baseUrl}${signPath(path, now)}` };
  });
  return { ...view, scenes };
}
