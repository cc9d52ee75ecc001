import { voiceTable } from "#lib/providers/speaking/voice-table";

/** The voices that every account has. What an account has beside them is asked for. */
export const elevenlabsVoices = voiceTable("elevenlabs", [
  ["JBFqnCBsd6RMkjVDRZzb", "George", "Warm, British, story-telling"],
  ["EXAVITQu4vr4xnSDxMaL", "Sarah", "Mature, reassuring, American"],
  ["onwK4e9ZLuTAKqWW03F9", "Daniel", "Steady, British, like the news"],
  ["Xb7hH8MSUJpSbSDYk0k2", "Alice", "Clear, British, teaching"],
  ["XrExE9yKIg1WjnnlVkGX", "Matilda", "Knowing and friendly, American"],
  ["nPczCjzI2devNBz1zQrb", "Brian", "Deep and comforting, American"],
  ["cjVigY5qzO86Huf0OWal", "Eric", "Smooth and trustworthy, American"],
  ["TX3LPaxmHKxFdv7VOQHJ", "Liam", "Young and lively, American"],
  ["FGY2WhTYpPnrIDTdsKH5", "Laura", "Quick and bright, American"],
  ["IKne3meq5aSn9XLyUdCD", "Charlie", "Confident, Australian"],
  ["pFZP5JQG7iQjIQuC4Bku", "Lily", "Velvety, British"],
  ["iP95p4xoKVk53GoZ742B", "Chris", "Down to earth, American"],
]);
