import { z } from "zod";
import { viewers } from "#lib/api/access";
import { media } from "#lib/api/media";
import { operation } from "#lib/api/operation";
import { text } from "#lib/api/text";
import { fileMeta, findRenditions } from "#lib/api/v1/find-renditions";
import { findVersion } from "#lib/api/v1/find-version";
import { mediaPath } from "#lib/api/v1/media-path";
import { JobParams, RenditionParams } from "#lib/api/v1/params";
import { versionFile } from "#lib/api/v1/version-file";
import { sameWay } from "#lib/api/v1/video-view";
import { HlsIndex } from "#lib/contracts/hls-index";
import { renditions } from "#lib/contracts/renditions";
import { Failure } from "#lib/errors/failure";
import { captionsPlaylist, masterPlaylist, mediaPlaylist } from "#lib/media/write-playlists";

const words = { method: "GET", tag: "videos", access: viewers("videos:read") } as const;
const playlistType = "application/vnd.apple.mpegurl";

export const readHlsMaster = operation({
  ...words,
  id: "readHlsMaster",
  path: "/v1/videos/jobs/{id}/hls/master.m3u8",
  summary: "The film for adaptive players (HLS): the sizes there are by now, and captions",
  input: z.object({ params: JobParams }),
  answer: text(playlistType),
  failures: ["NOT_READY"],
  run: async ({ params: { id } }, viewer) => {
    const video = await findVersion(id, viewer);
    const found = await findRenditions(video);
    if (found.length === 0) throw new Failure("NOT_FOUND");
    const open = sameWay(viewer);
    const { facts, files } = video.version;
    const variants = found.map(({ name, index }) => ({
      index,
      uri: open(mediaPath.hlsPlaylist(id, name)),
      fps: facts.fps,
    }));
    const captions = files.captionsVtt && { uri: open(mediaPath.hlsCaptions(id)), language: facts.language };
    return masterPlaylist(variants, captions || undefined);
  },
});

export const readHlsPlaylist = operation({
  ...words,
  id: "readHlsPlaylist",
  path: "/v1/videos/jobs/{id}/hls/{rendition}/playlist.m3u8",
  summary: "The segments of one size of the film, as ranges of one file",
  input: z.object({ params: RenditionParams }),
  answer: text(playlistType),
  failures: ["NOT_READY"],
  run: async ({ params: { id, rendition } }, viewer) => {
    const index = await fileMeta(await findVersion(id, viewer), renditions[rendition], HlsIndex);
    return mediaPlaylist(index, sameWay(viewer)(mediaPath.hlsMedia(id, rendition)));
  },
});

export const readHlsMedia = operation({
  ...words,
  id: "readHlsMedia",
  path: "/v1/videos/jobs/{id}/hls/{rendition}/film.mp4",
  summary: "One size of the film in fragments",
  input: z.object({ params: RenditionParams }),
  answer: media("video/mp4"),
  failures: ["NOT_READY"],
  run: ({ params: { id, rendition } }, viewer) => versionFile(id, viewer, renditions[rendition]),
});

export const readHlsCaptions = operation({
  ...words,
  id: "readHlsCaptions",
  path: "/v1/videos/jobs/{id}/hls/captions.m3u8",
  summary: "The captions for adaptive players",
  input: z.object({ params: JobParams }),
  answer: text(playlistType),
  failures: ["NOT_READY"],
  run: async ({ params: { id } }, viewer) => {
    const { facts, files } = (await findVersion(id, viewer)).version;
    if (files.captionsVtt === undefined) throw new Failure("NOT_FOUND");
    return captionsPlaylist(facts.durationSeconds, sameWay(viewer)(mediaPath.captionsVtt(id)));
  },
});
