import { voiceTable } from "#lib/providers/speaking/voice-table";

/** What OpenAI itself speaks with; they speak whatever language they are given. */
export const openaiVoices = voiceTable("openai", [
  ["marin", "Marin", "Warm and clear, for long listening"],
  ["cedar", "Cedar", "Deep and calm, for long listening"],
  ["alloy", "Alloy", "Neutral and even"],
  ["ash", "Ash", "Firm and low"],
  ["ballad", "Ballad", "Soft, story-telling"],
  ["coral", "Coral", "Friendly and bright"],
  ["echo", "Echo", "Young and even"],
  ["fable", "Fable", "British, expressive"],
  ["nova", "Nova", "Lively and clear"],
  ["onyx", "Onyx", "Deep and serious"],
  ["sage", "Sage", "Calm and thoughtful"],
  ["shimmer", "Shimmer", "High and gentle"],
  ["verse", "Verse", "Expressive, changing"],
]);
