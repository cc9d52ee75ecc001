import { cache } from "react";
import { call } from "#lib/api/call";
import { readSharedVideo } from "#lib/api/v1/read-shared-video";

/** What a public link shows, asked for once while a page is made. */
export const sharedFilm = cache((token: string, pass: string | undefined) =>
  call(readSharedVideo, { params: { token }, query: { pass } }),
);
