import { bind } from "#lib/api/bind";
import { unlockSharedVideo } from "#lib/api/v1/unlock-shared-video";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(unlockSharedVideo);
