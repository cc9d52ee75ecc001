import { bind } from "#lib/api/bind";
import { reportSharedVideo } from "#lib/api/v1/report-shared-video";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(reportSharedVideo);
