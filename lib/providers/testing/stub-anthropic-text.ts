import { type StubServer, serveStub } from "#lib/providers/testing/stub-server";
import { type Playback, playbacks, playTrouble } from "#lib/providers/testing/text-playback";

/** Anthropic's Messages API, as far as we ask it: an answer comes as the input of the tool that was offered. */
export async function startAnthropicTextStub(plays: readonly Playback[]): Promise<StubServer> {
  const next = playbacks(plays);
  const server = await serveStub((request, response) => {
    if (request.method === "GET") return { status: 200, body: { data: [{ id: "stub", type: "model" }] } };
    const play = next();
    if (playTrouble(play, response) || typeof play === "string") return undefined;
    const refused = "refusal" in play;
    if (!refused && !("text" in play)) return undefined;
    const offered = request.bytes.includes('"tools":');
    const content =
      refused || !offered
        ? [{ type: "text", text: refused ? play.refusal : play.text }]
        : [{ type: "tool_use", id: "toolu_1", name: "json", input: JSON.parse(play.text) }];
    return {
      status: 200,
      body: {
        id: "msg_stub",
        type: "message",
        role: "assistant",
        model: "stub",
        content,
        stop_reason: refused ? "refusal" : play.cut ? "max_tokens" : offered ? "tool_use" : "end_turn",
        stop_sequence: null,
        usage: { input_tokens: 6000, output_tokens: 1200 },
      },
    };
  });
  return { ...server, url: `${server.url}/v1` };
}
