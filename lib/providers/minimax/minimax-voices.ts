import { voiceTable } from "#lib/providers/speaking/voice-table";

/** Some of MiniMax's system voices; the whole list is asked for. */
export const minimaxVoices = voiceTable("minimax", [
  ["English_expressive_narrator", "Expressive Narrator", "Lively, for telling", "en"],
  ["English_magnetic_voiced_man", "Magnetic-voiced Male", "Deep and full", "en"],
  ["English_CalmWoman", "Calm Woman", "Quiet and even", "en"],
  ["English_Trustworth_Man", "Trustworthy Man", "Steady and low", "en"],
  ["English_Graceful_Lady", "Graceful Lady", "Gentle, clear", "en"],
  ["English_Insightful_Speaker", "Insightful Speaker", "Thoughtful", "en"],
]);
