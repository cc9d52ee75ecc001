import { z } from "zod";
import { viewers } from "#lib/api/access";
import { media } from "#lib/api/media";
import { operation } from "#lib/api/operation";
import { text } from "#lib/api/text";
import { fileMeta } from "#lib/api/v1/find-renditions";
import { findVersion } from "#lib/api/v1/find-version";
import { mediaPath } from "#lib/api/v1/media-path";
import { JobParams } from "#lib/api/v1/params";
import { versionFile } from "#lib/api/v1/version-file";
import { sameWay } from "#lib/api/v1/video-view";
import { SpriteIndex } from "#lib/contracts/sprite-index";
import { spriteCues } from "#lib/media/write-sprite-cues";

const words = {
  method: "GET",
  tag: "videos",
  access: viewers("videos:read"),
  input: z.object({ params: JobParams }),
} as const;

export const readThumbnailsVtt = operation({
  ...words,
  id: "readThumbnailsVtt",
  path: "/v1/videos/jobs/{id}/thumbnails.vtt",
  summary: "Which part of the sprite shows which stretch of the film, as WebVTT",
  answer: text("text/vtt"),
  failures: ["NOT_READY"],
  run: async ({ params: { id } }, viewer) => {
    const index = await fileMeta(await findVersion(id, viewer), "sprite", SpriteIndex);
    return spriteCues(index, sameWay(viewer)(mediaPath.sprite(id)));
  },
});

export const readSprite = operation({
  ...words,
  id: "readSprite",
  path: "/v1/videos/jobs/{id}/sprite",
  summary: "Small pictures of the film, side by side in one",
  answer: media("image/jpeg"),
  failures: ["NOT_READY"],
  run: ({ params }, viewer) => versionFile(params.id, viewer, "sprite"),
});
