import { type StubServer, serveStub } from "#lib/providers/testing/stub-server";
import { type Playback, playbacks, playTrouble } from "#lib/providers/testing/text-playback";

/** A server that speaks OpenAI's chat language, and plays back what it is given. Its models' address is `url`. */
export async function startOpenaiTextStub(plays: readonly Playback[]): Promise<StubServer> {
  const next = playbacks(plays);
  const server = await serveStub((request, response) => {
    if (request.method === "GET") return { status: 200, body: { object: "list", data: [{ id: "stub" }] } };
    if (!request.path.endsWith("/chat/completions")) {
      return { status: 404, body: { error: { message: "Unknown request URL", type: "invalid_request_error" } } };
    }
    const play = next();
    if (playTrouble(play, response) || typeof play === "string") return undefined;
    const refused = "refusal" in play;
    if (!refused && !("text" in play)) return undefined;
    const usage = !refused && play.usage ? play.usage : { input: 6000, output: 1200 };
    return {
      status: 200,
      body: {
        id: "chatcmpl-stub",
        object: "chat.completion",
        created: 1_700_000_000,
        model: "stub",
        choices: [
          {
            index: 0,
            finish_reason: refused ? "content_filter" : play.cut ? "length" : "stop",
            message: {
              role: "assistant",
              content: refused ? null : play.text,
              ...(refused && { refusal: play.refusal }),
            },
          },
        ],
        usage: {
          prompt_tokens: usage.input,
          completion_tokens: usage.output,
          total_tokens: usage.input + usage.output,
        },
      },
    };
  });
  return { ...server, url: `${server.url}/v1` };
}
