import { mvCreateScenes } from "#lib/api/mv/create-scenes";
import { followMvEvents } from "#lib/api/mv/follow-mv-events";
import { mvGenerateCharacterReference } from "#lib/api/mv/generate-character-reference";
import { mvGenerateVideo } from "#lib/api/mv/generate-video";
import { mvGetCharacterReference } from "#lib/api/mv/get-character-reference";
import { mvGetVideo } from "#lib/api/mv/get-video";
import { mvListBackends } from "#lib/api/mv/list-backends";
import { mvMergeVideos, mvStitchVideos } from "#lib/api/mv/merge-videos";
import { readMvJob } from "#lib/api/mv/read-mv-job";
import { mvUploadCharacterReference } from "#lib/api/mv/upload-character-reference";
import { mvVideoInfo } from "#lib/api/mv/video-info";
import type { Door } from "#lib/api/operation";
import { answerJob } from "#lib/api/v1/answer-job";
import { appendFile } from "#lib/api/v1/append-file";
import { cancelJob } from "#lib/api/v1/cancel-job";
import { changeAccount } from "#lib/api/v1/change-account";
import { changeCharacter } from "#lib/api/v1/change-character";
import { changeShare } from "#lib/api/v1/change-share";
import { changeVideo } from "#lib/api/v1/change-video";
import { changeWebhook } from "#lib/api/v1/change-webhook";
import { checkProvider } from "#lib/api/v1/check-provider";
import { claimGuestWork } from "#lib/api/v1/claim-guest-work";
import { createCharacter } from "#lib/api/v1/create-character";
import { createFile } from "#lib/api/v1/create-file";
import { createKey } from "#lib/api/v1/create-key";
import { createShare } from "#lib/api/v1/create-share";
import { createWebhook } from "#lib/api/v1/create-webhook";
import { deleteCharacter } from "#lib/api/v1/delete-character";
import { deleteFile } from "#lib/api/v1/delete-file";
import { deleteJob } from "#lib/api/v1/delete-job";
import { deleteVideo } from "#lib/api/v1/delete-video";
import { downloadVideo } from "#lib/api/v1/download-video";
import { emptyAccount } from "#lib/api/v1/empty-account";
import { estimateClip } from "#lib/api/v1/estimate-clip";
import { estimateMerge } from "#lib/api/v1/estimate-merge";
import { estimateVideo } from "#lib/api/v1/estimate-video";
import { exportAccount } from "#lib/api/v1/export-account";
import { followJobEvents } from "#lib/api/v1/follow-job-events";
import { generateBatch } from "#lib/api/v1/generate-batch";
import { generateClip } from "#lib/api/v1/generate-clip";
import { generateVideo } from "#lib/api/v1/generate-video";
import { limitOwner } from "#lib/api/v1/limit-owner";
import { listAudit } from "#lib/api/v1/list-audit";
import { listCharacters } from "#lib/api/v1/list-characters";
import { listDeliveries } from "#lib/api/v1/list-deliveries";
import { listFiles } from "#lib/api/v1/list-files";
import { listJobs } from "#lib/api/v1/list-jobs";
import { listKeys } from "#lib/api/v1/list-keys";
import { listLooks } from "#lib/api/v1/list-looks";
import { listModels } from "#lib/api/v1/list-models";
import { listOwners } from "#lib/api/v1/list-owners";
import { listProviders } from "#lib/api/v1/list-providers";
import { listReports } from "#lib/api/v1/list-reports";
import { listShares } from "#lib/api/v1/list-shares";
import { listVersions } from "#lib/api/v1/list-versions";
import { listVideos } from "#lib/api/v1/list-videos";
import { listVoices } from "#lib/api/v1/list-voices";
import { listWebhooks } from "#lib/api/v1/list-webhooks";
import { mergeVideos } from "#lib/api/v1/merge-videos";
import { readAccount } from "#lib/api/v1/read-account";
import { readCapabilities } from "#lib/api/v1/read-capabilities";
import { readCaps } from "#lib/api/v1/read-caps";
import { readCaptionsSrt, readCaptionsVtt, readChapters } from "#lib/api/v1/read-captions";
import { readCharacter } from "#lib/api/v1/read-character";
import { readCharacterPicture } from "#lib/api/v1/read-character-picture";
import { readFile } from "#lib/api/v1/read-file";
import { readFont } from "#lib/api/v1/read-font";
import { readHealth } from "#lib/api/v1/read-health";
import { readHlsCaptions, readHlsMaster, readHlsMedia, readHlsPlaylist } from "#lib/api/v1/read-hls";
import { readJob } from "#lib/api/v1/read-job";
import { readJobStatus } from "#lib/api/v1/read-job-status";
import { readLog } from "#lib/api/v1/read-log";
import { readMetadata } from "#lib/api/v1/read-metadata";
import { readOEmbed } from "#lib/api/v1/read-oembed";
import { readOwner } from "#lib/api/v1/read-owner";
import { readSceneNarration } from "#lib/api/v1/read-scene-narration";
import { readScenePicture } from "#lib/api/v1/read-scene-picture";
import { readScenePreview } from "#lib/api/v1/read-scene-preview";
import { readSceneThumbnail } from "#lib/api/v1/read-scene-thumbnail";
import { readSharedVideo } from "#lib/api/v1/read-shared-video";
import { readSprite, readThumbnailsVtt } from "#lib/api/v1/read-sprite";
import { readStoryboard } from "#lib/api/v1/read-storyboard";
import { readThumbnail } from "#lib/api/v1/read-thumbnail";
import { readTranscript, readTranscriptText } from "#lib/api/v1/read-transcript";
import { readUsage } from "#lib/api/v1/read-usage";
import { readVideo } from "#lib/api/v1/read-video";
import { readVideoUrl } from "#lib/api/v1/read-video-url";
import { readVoiceSample } from "#lib/api/v1/read-voice-sample";
import { readWebhook } from "#lib/api/v1/read-webhook";
import { redeliver } from "#lib/api/v1/redeliver";
import { removeWebhook } from "#lib/api/v1/remove-webhook";
import { reopenReport } from "#lib/api/v1/reopen-report";
import { reportSharedVideo } from "#lib/api/v1/report-shared-video";
import { restoreJob } from "#lib/api/v1/restore-job";
import { restoreShare } from "#lib/api/v1/restore-share";
import { restoreVideo } from "#lib/api/v1/restore-video";
import { retryJob } from "#lib/api/v1/retry-job";
import { revokeKey } from "#lib/api/v1/revoke-key";
import { revokeShare } from "#lib/api/v1/revoke-share";
import { rotateWebhookSecret } from "#lib/api/v1/rotate-webhook-secret";
import { setCap } from "#lib/api/v1/set-cap";
import { settleReport } from "#lib/api/v1/settle-report";
import { streamVideo } from "#lib/api/v1/stream-video";
import { takeDownVideo } from "#lib/api/v1/take-down-video";
import { testWebhook } from "#lib/api/v1/test-webhook";
import { unlockSharedVideo } from "#lib/api/v1/unlock-shared-video";

/** Every operation but the one that describes them: what routes, OpenAPI and tools are read from. */
export const operationTable: readonly Door[] = [
  generateVideo,
  generateClip,
  mergeVideos,
  generateBatch,
  listVideos,
  readVideo,
  changeVideo,
  deleteVideo,
  restoreVideo,
  listVersions,
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
  restoreJob,
  followJobEvents,
  readLog,
  answerJob,
  cancelJob,
  retryJob,
  readSceneThumbnail,
  readScenePreview,
  readSceneNarration,
  readScenePicture,
  createFile,
  listFiles,
  readFile,
  appendFile,
  deleteFile,
  createCharacter,
  listCharacters,
  readCharacter,
  changeCharacter,
  deleteCharacter,
  readCharacterPicture,
  createShare,
  listShares,
  changeShare,
  revokeShare,
  restoreShare,
  readSharedVideo,
  unlockSharedVideo,
  reportSharedVideo,
  readOEmbed,
  listReports,
  settleReport,
  reopenReport,
  takeDownVideo,
  readCapabilities,
  listModels,
  listProviders,
  listVoices,
  readVoiceSample,
  listLooks,
  readFont,
  readAccount,
  changeAccount,
  exportAccount,
  emptyAccount,
  claimGuestWork,
  createKey,
  listKeys,
  revokeKey,
  listAudit,
  createWebhook,
  listWebhooks,
  readWebhook,
  changeWebhook,
  removeWebhook,
  rotateWebhookSecret,
  testWebhook,
  listDeliveries,
  redeliver,
  readHealth,
  estimateVideo,
  estimateClip,
  estimateMerge,
  readUsage,
  readCaps,
  setCap,
  checkProvider,
  listOwners,
  readOwner,
  limitOwner,
  mvCreateScenes,
  mvGenerateCharacterReference,
  mvUploadCharacterReference,
  mvGetCharacterReference,
  mvGenerateVideo,
  readMvJob,
  followMvEvents,
  mvGetVideo,
  mvVideoInfo,
  mvMergeVideos,
  mvStitchVideos,
  mvListBackends,
];
