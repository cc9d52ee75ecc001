import type { Door } from "#lib/api/operation";
import { cancelJob } from "#lib/api/v1/cancel-job";
import { changeShare } from "#lib/api/v1/change-share";
import { createShare } from "#lib/api/v1/create-share";
import { deleteJob } from "#lib/api/v1/delete-job";
import { deleteVideo } from "#lib/api/v1/delete-video";
import { downloadVideo } from "#lib/api/v1/download-video";
import { followJobEvents } from "#lib/api/v1/follow-job-events";
import { generateVideo } from "#lib/api/v1/generate-video";
import { listJobs } from "#lib/api/v1/list-jobs";
import { listLooks } from "#lib/api/v1/list-looks";
import { listModels } from "#lib/api/v1/list-models";
import { listShares } from "#lib/api/v1/list-shares";
import { listVideos } from "#lib/api/v1/list-videos";
import { listVoices } from "#lib/api/v1/list-voices";
import { readCaptionsSrt, readCaptionsVtt, readChapters } from "#lib/api/v1/read-captions";
import { readFont } from "#lib/api/v1/read-font";
import { readHealth } from "#lib/api/v1/read-health";
import { readHlsCaptions, readHlsMaster, readHlsMedia, readHlsPlaylist } from "#lib/api/v1/read-hls";
import { readJob } from "#lib/api/v1/read-job";
import { readJobStatus } from "#lib/api/v1/read-job-status";
import { readMetadata } from "#lib/api/v1/read-metadata";
import { readOEmbed } from "#lib/api/v1/read-oembed";
import { readSceneNarration } from "#lib/api/v1/read-scene-narration";
import { readScenePreview } from "#lib/api/v1/read-scene-preview";
import { readSceneThumbnail } from "#lib/api/v1/read-scene-thumbnail";
import { readSharedVideo } from "#lib/api/v1/read-shared-video";
import { readSprite, readThumbnailsVtt } from "#lib/api/v1/read-sprite";
import { readStoryboard } from "#lib/api/v1/read-storyboard";
import { readThumbnail } from "#lib/api/v1/read-thumbnail";
import { readTranscript, readTranscriptText } from "#lib/api/v1/read-transcript";
import { readVideo } from "#lib/api/v1/read-video";
import { readVideoUrl } from "#lib/api/v1/read-video-url";
import { readVoiceSample } from "#lib/api/v1/read-voice-sample";
import { reportSharedVideo } from "#lib/api/v1/report-shared-video";
import { retryJob } from "#lib/api/v1/retry-job";
import { revokeShare } from "#lib/api/v1/revoke-share";
import { streamVideo } from "#lib/api/v1/stream-video";
import { unlockSharedVideo } from "#lib/api/v1/unlock-shared-video";

/** Every operation but the one that describes them: what routes, OpenAPI and tools are read from. */
export const operationTable: readonly Door[] = [
  generateVideo,
  listVideos,
  readVideo,
  deleteVideo,
  readJobStatus,
  readVideoUrl,
  readMetadata,
  streamVideo,
  downloadVideo,
  readThumbnail,
  readCaptionsVtt,
  readCaptionsSrt,
  readChapters,
  readTranscript,
  readTranscriptText,
  readHlsMaster,
  readHlsPlaylist,
  readHlsMedia,
  readHlsCaptions,
  readThumbnailsVtt,
  readSprite,
  readStoryboard,
  listJobs,
  readJob,
  deleteJob,
  followJobEvents,
  cancelJob,
  retryJob,
  readSceneThumbnail,
  readScenePreview,
  readSceneNarration,
  createShare,
  listShares,
  changeShare,
  revokeShare,
  readSharedVideo,
  unlockSharedVideo,
  reportSharedVideo,
  readOEmbed,
  listModels,
  listVoices,
  readVoiceSample,
  listLooks,
  readFont,
  readHealth,
];
