import { type StubServer, serveStub } from "#lib/providers/testing/stub-server";
import { type Playback, playbacks, playTrouble } from "#lib/providers/testing/text-playback";

/** Google's generateContent. A refusal is a prompt that was blocked: no candidate at all. */
export async function startGeminiTextStub(plays: readonly Playback[]): Promise<StubServer> {
  const next = playbacks(plays);
  const server = await serveStub((request, response) => {
    if (request.method === "GET") return { status: 200, body: { models: [{ name: "models/stub" }] } };
    const play = next();
    if (playTrouble(play, response) || typeof play === "string") return undefined;
    const usageMetadata = { promptTokenCount: 6000, candidatesTokenCount: 1200, totalTokenCount: 7200 };
    if ("refusal" in play) {
      return { status: 200, body: { promptFeedback: { blockReason: "SAFETY" }, usageMetadata } };
    }
    if (!("text" in play)) return undefined;
    return {
      status: 200,
      body: {
        candidates: [
          {
            content: { role: "model", parts: [{ text: play.text }] },
            finishReason: play.cut ? "MAX_TOKENS" : "STOP",
            index: 0,
          },
        ],
        usageMetadata,
        modelVersion: "stub",
      },
    };
  });
  return { ...server, url: `${server.url}/v1beta` };
}
