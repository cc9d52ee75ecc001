import { readFileSync } from "node:fs";
import { SegmentRequest } from "../lib/contracts/film-segment.ts";

/** The segments that a file lists. */
export const readSegments = (file: string): SegmentRequest[] =>
  SegmentRequest.array().parse(JSON.parse(readFileSync(file, "utf8")));
