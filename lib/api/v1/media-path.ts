/** Paths of what a job's version consists of; also what signatures are made over. */
export const mediaPath = {
  stream: (jobId: string) => `/api/v1/videos/jobs/${jobId}/stream`,
  download: (jobId: string) => `/api/v1/videos/jobs/${jobId}/download`,
  thumbnail: (jobId: string) => `/api/v1/videos/jobs/${jobId}/thumbnail`,
  captionsVtt: (jobId: string) => `/api/v1/videos/jobs/${jobId}/captions.vtt`,
  captionsSrt: (jobId: string) => `/api/v1/videos/jobs/${jobId}/captions.srt`,
  chapters: (jobId: string) => `/api/v1/videos/jobs/${jobId}/chapters.vtt`,
  sceneNarration: (jobId: string, sceneId: string) =>
    `/api/v1/jobs/${jobId}/scenes/${encodeURIComponent(sceneId)}/narration`,
  font: (name: string) => `/api/v1/fonts/${name}`,
  sceneThumbnail: (jobId: string, sceneId: string) =>
    `/api/v1/jobs/${jobId}/scenes/${encodeURIComponent(sceneId)}/thumbnail`,
} as const;
