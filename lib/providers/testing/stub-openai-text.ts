import { type StubReply, type StubServer, serveStub } from "#lib/providers/testing/stub-server";
import { type Playback, playbacks, playTrouble } from "#lib/providers/testing/text-playback";

interface Said {
  text: string | undefined;
  refusal: string | undefined;
  cut: boolean;
  usage: { input: number; output: number };
}

/**
 * A server that plays back what it is given, in OpenAI's chat language and in that of its Responses API. Its models'
 * address is `url`.
 */
export async function startOpenaiTextStub(plays: readonly Playback[]): Promise<StubServer> {
  const next = playbacks(plays);
  const server = await serveStub((request, response) => {
    if (request.method === "GET")
      return { status: 200, body: { object: "list", data: [{ id: "stub" }, { id: "nomic-embed-text" }] } };
    const inChat = request.path.endsWith("/chat/completions");
    if (!inChat && !request.path.endsWith("/responses")) {
      return { status: 404, body: { error: { message: "Unknown request URL", type: "invalid_request_error" } } };
    }
    const play = next();
    if (playTrouble(play, response) || typeof play === "string") return undefined;
    if (!("text" in play) && !("refusal" in play)) return undefined;
    const said: Said = {
      text: "text" in play ? play.text : undefined,
      refusal: "refusal" in play ? play.refusal : undefined,
      cut: "text" in play && play.cut === true,
      usage: ("text" in play ? play.usage : undefined) ?? { input: 6000, output: 1200 },
    };
    return inChat ? chatReply(said) : responsesReply(said);
  });
  return { ...server, url: `${server.url}/v1` };
}

function chatReply({ text = null, refusal, cut, usage }: Omit<Said, "text"> & { text?: string | null }): StubReply {
  const finish_reason = refusal !== undefined ? "content_filter" : cut ? "length" : "stop";
  const message = { role: "assistant", content: text, ...(refusal !== undefined && { refusal }) };
  const { input: prompt_tokens, output: completion_tokens } = usage;
  return {
    status: 200,
    body: {
      ...{ id: "chatcmpl-stub", object: "chat.completion", created: 1_700_000_000, model: "stub" },
      choices: [{ index: 0, finish_reason, message }],
      usage: { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens },
    },
  };
}

function responsesReply({ text, refusal, cut, usage }: Said): StubReply {
  const content = refusal === undefined ? { type: "output_text", text, annotations: [] } : { type: "refusal", refusal };
  return {
    status: 200,
    body: {
      ...{ id: "resp_stub", object: "response", created_at: 1_700_000_000, model: "stub", error: null },
      ...{ status: cut ? "incomplete" : "completed", incomplete_details: cut ? { reason: "max_output_tokens" } : null },
      output: [{ type: "message", id: "msg_stub", role: "assistant", status: "completed", content: [content] }],
      usage: {
        ...{ input_tokens: usage.input, input_tokens_details: { cached_tokens: 0 } },
        ...{ output_tokens: usage.output, output_tokens_details: { reasoning_tokens: 0 } },
      },
    },
  };
}
