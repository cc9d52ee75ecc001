import type { RenditionName } from "#lib/contracts/renditions";

/** Paths of what a job's version consists of; also what signatures are made over. */
export const mediaPath = {
  stream: (jobId: string) => `/api/v1/videos/jobs/${jobId}/stream`,
  download: (jobId: string) => `/api/v1/videos/jobs/${jobId}/download`,
  thumbnail: (jobId: string) => `/api/v1/videos/jobs/${jobId}/thumbnail`,
  captionsVtt: (jobId: string) => `/api/v1/videos/jobs/${jobId}/captions.vtt`,
  captionsSrt: (jobId: string) => `/api/v1/videos/jobs/${jobId}/captions.srt`,
  chapters: (jobId: string) => `/api/v1/videos/jobs/${jobId}/chapters.vtt`,
  hlsMaster: (jobId: string) => `/api/v1/videos/jobs/${jobId}/hls/master.m3u8`,
  hlsCaptions: (jobId: string) => `/api/v1/videos/jobs/${jobId}/hls/captions.m3u8`,
  hlsPlaylist: (jobId: string, rendition: RenditionName) =>
    `/api/v1/videos/jobs/${jobId}/hls/${rendition}/playlist.m3u8`,
  hlsMedia: (jobId: string, rendition: RenditionName) => `/api/v1/videos/jobs/${jobId}/hls/${rendition}/film.mp4`,
  thumbnailsVtt: (jobId: string) => `/api/v1/videos/jobs/${jobId}/thumbnails.vtt`,
  sprite: (jobId: string) => `/api/v1/videos/jobs/${jobId}/sprite`,
  transcript: (jobId: string) => `/api/v1/videos/jobs/${jobId}/transcript`,
  sceneNarration: (jobId: string, sceneId: string) =>
    `/api/v1/jobs/${jobId}/scenes/${encodeURIComponent(sceneId)}/narration`,
  scenePicture: (jobId: string, sceneId: string, hash: string) =>
    `/api/v1/jobs/${jobId}/scenes/${encodeURIComponent(sceneId)}/pictures/${hash}`,
  font: (name: string) => `/api/v1/fonts/${name}`,
  sceneThumbnail: (jobId: string, sceneId: string) =>
    `/api/v1/jobs/${jobId}/scenes/${encodeURIComponent(sceneId)}/thumbnail`,
} as const;
