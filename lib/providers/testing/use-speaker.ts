import { afterAll, beforeAll } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { forgetVoices, learnVoices } from "#lib/providers/speech-registry";
import type { Fault } from "#lib/providers/testing/faults";
import type { Speaker } from "#lib/providers/testing/speakers";
import type { SpeechStub } from "#lib/providers/testing/stub-elevenlabs";

/** A speaker whose stub runs and is set up. */
export interface SetUp extends AsyncDisposable {
  stub?: SpeechStub;
}

/** Starts a speaker's stub and sets it up, until it is disposed of. */
export async function setUpSpeaker(speaker: Speaker, options: { faults?: readonly Fault[] } = {}): Promise<SetUp> {
  const started = await speaker.start?.(options);
  changeSettings(started?.settings ?? {});
  forgetVoices();
  await learnVoices();
  return {
    stub: started?.stub,
    async [Symbol.asyncDispose]() {
      const names = Object.keys(started?.settings ?? {});
      for (const name of names) delete process.env[name];
      changeSettings({});
      await started?.stub.close();
    },
  };
}

/** The same for all tests of a group. */
export function useSpeaker(speaker: Speaker): void {
  let setUp: SetUp | undefined;
  beforeAll(async () => {
    setUp = await setUpSpeaker(speaker);
  });
  afterAll(() => setUp?.[Symbol.asyncDispose]());
}
