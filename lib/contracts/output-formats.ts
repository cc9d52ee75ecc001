/** What a film can be downloaded as. */
export const outputFormats = ["mp4", "mov", "webm"] as const;
