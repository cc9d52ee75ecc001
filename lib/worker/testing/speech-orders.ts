import { randomUUID } from "node:crypto";
import { ensureOwner } from "#lib/accounts/owner-store";
import { changeSettings } from "#lib/config/settings";
import { ExplainerInput } from "#lib/contracts/job-input";
import { NarrationTrack } from "#lib/contracts/narration-track";
import { db } from "#lib/database/client";
import { createJob } from "#lib/jobs/create-job";
import { buySpeech } from "#lib/pipelines/buy-speech";
import { allOrNotYet, doneOrLater } from "#lib/pipelines/not-yet";
import type { AnyStep } from "#lib/pipelines/step";
import type { Fault } from "#lib/providers/testing/faults";
import { elevenlabsStubKey, type SpeechStub, startElevenlabsStub } from "#lib/providers/testing/stub-elevenlabs";
import { speakNarration } from "#lib/voices/speak-narration";
import type { WorkerSetup } from "#lib/worker/setup";

const lines = ["The first ship sailed.", "The second one followed."];
const voice = "elevenlabs/JBFqnCBsd6RMkjVDRZzb";

/** How many orders the lines of a film are, and what ElevenLabs bills for them, in micro-dollars. */
export const [linesToSay, costOfLines] = [lines.length, lines.join("").length * 120];

const nothing: AnyStep = { run: async () => ({}) };

/** Speaks its lines as explainers do, one after the other, and makes nothing of them; stands still after `held` lines. */
const speakStep = (held?: number): AnyStep => ({
  async run(_input, context) {
    const { report, artifacts, signal } = context;
    await report.stageStarted("narrate");
    const speak = async (): Promise<void> => {
      for (const [i, narration] of lines.entries()) {
        const line = { narration, language: "en", voice };
        const { meta } = await artifacts.once(
          { step: "narrate", inputs: line, meta: NarrationTrack, extension: "wav" },
          (outPath) => speakNarration(line, outPath, { signal, buy: buySpeech(context) }),
        );
        await report.sceneNarrated({ sceneId: `scene-${i}`, seconds: meta.durationSeconds });
        if (i + 1 === held) await new Promise(() => {});
      }
    };
    const spoken = await doneOrLater(allOrNotYet([speak()]));
    return "later" in spoken ? spoken.later : {};
  },
});

export const speechSetup = (held?: number): WorkerSetup => ({
  pipelineOf: async () => ({
    kind: "explainer",
    steps: { plan: speakStep(held), scene: nothing, finish: nothing, rendition: nothing },
  }),
  engineVersion: async () => "e1",
});

/** ElevenLabs' stand-in, set as this installation's vendor; closed when disposed of. */
export async function useElevenlabs(faults: readonly Fault[] = []): Promise<SpeechStub & AsyncDisposable> {
  const stub = await startElevenlabsStub({ faults });
  changeSettings({
    ELEVENLABS_BASE_URL: stub.url,
    ELEVENLABS_API_KEY: elevenlabsStubKey,
    VENDOR_POLL_SECONDS: "0.1",
    PAID_JOBS_PER_HOUR: "1000",
  });
  await db().providerHealth.deleteMany();
  return {
    ...stub,
    [Symbol.asyncDispose]: async () => {
      changeSettings({ ELEVENLABS_API_KEY: undefined, VENDOR_POLL_SECONDS: undefined });
      await stub.close();
    },
  };
}

/** Orders a film that is spoken by a voice of ElevenLabs, as the doors do. */
export async function orderSpoken(): Promise<{ jobId: string; ownerId: string }> {
  const ownerId = `guest-${randomUUID()}`;
  await ensureOwner({ kind: "guest", ownerId });
  const input = {
    kind: "explainer" as const,
    version: 1 as const,
    explainer: ExplainerInput.parse({ topic: "Ships", voice }),
  };
  const { jobId } = await createJob({ ownerId, input, costMicros: costOfLines });
  return { jobId, ownerId };
}
