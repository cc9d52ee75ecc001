import { openaiTranscription } from "#lib/providers/openai/openai-transcription";
import type { TranscriptionProvider } from "#lib/providers/transcription";

/** All that can write down what a file says, the best first. Adding one: its folder and a line here. */
export const transcriptionProviders: readonly TranscriptionProvider[] = [openaiTranscription];

/** The first that is set up; undefined where none is. */
export const transcriber = (): TranscriptionProvider | undefined =>
  transcriptionProviders.find((provider) => provider.configured() && provider.models().length > 0);
