import { readFile } from "node:fs/promises";
import { SegmentRequest } from "#lib/contracts/film-segment";
import { nodeKit } from "#lib/film/kit/node-kit";
import { segmentSource } from "#lib/film/scenes/segment-source";
import { encodeFilm } from "#lib/media/film-encoder";

// A script: films the segment in the file named first, in this process, into the file named second.
const [requestPath = "", outPath = ""] = process.argv.slice(2);
const segment = SegmentRequest.parse(JSON.parse(await readFile(requestPath, "utf8")));
using source = segmentSource(segment, await nodeKit(), async () => {});
await encodeFilm(source, segment.frame, outPath);
