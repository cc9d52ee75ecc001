import { beforeAll, describe, expect, test } from "vitest";
import { type Asked, ask, newGuest } from "#lib/api/testing/ask";
import { refused } from "#lib/api/testing/refused";
import { useDoors } from "#lib/api/testing/use-doors";

useDoors();

let cookie = "";
beforeAll(async () => {
  ({ cookie } = await newGuest());
});

const generate = "/api/v1/videos/generate";
const configured = (configuration: unknown): Asked => ({ method: "POST", body: { configuration } });

async function jobCount(): Promise<number> {
  return (await (await ask("/api/v1/jobs", { headers: { cookie } })).json()).total_count;
}

describe("an order is refused, with the field's name, and nothing is made", () => {
  test.each<[string, Asked, number, string, string | undefined]>([
    ["nothing", { method: "POST", body: "" }, 400, "MALFORMED_BODY", undefined],
    ["an empty object", { method: "POST", body: {} }, 422, "VALIDATION_ERROR", "configuration"],
    ["no topic", configured({}), 422, "VALIDATION_ERROR", "configuration.topic"],
    ["an empty topic", configured({ topic: "" }), 422, "VALIDATION_ERROR", "configuration.topic"],
    ["a blank topic", configured({ topic: "     " }), 422, "VALIDATION_ERROR", "configuration.topic"],
    ["a topic that is a number", configured({ topic: 12345 }), 422, "VALIDATION_ERROR", "configuration.topic"],
    ["a topic that is null", configured({ topic: null }), 422, "VALIDATION_ERROR", "configuration.topic"],
    ["a topic that is a list", configured({ topic: ["a", "b"] }), 422, "VALIDATION_ERROR", "configuration.topic"],
    ["a long topic", configured({ topic: "x".repeat(501) }), 422, "VALIDATION_ERROR", "configuration.topic"],
    ["a topic of 900 kB", configured({ topic: "x".repeat(900_000) }), 422, "VALIDATION_ERROR", "configuration.topic"],
    ["a topic of 1 MB", configured({ topic: "x".repeat(1 << 20) }), 413, "BODY_TOO_LARGE", undefined],
    ["a NUL in the topic", configured({ topic: "a\u0000bcd" }), 422, "VALIDATION_ERROR", "configuration.topic"],
    ["half a character", configured({ topic: "a\ud83cbc" }), 422, "VALIDATION_ERROR", "configuration.topic"],
    [
      "an escape in the notes",
      configured({ topic: "abc", context: "\u001b[2J" }),
      422,
      "VALIDATION_ERROR",
      "configuration.context",
    ],
    [
      "an unknown quality",
      configured({ topic: "abc", quality: "best" }),
      422,
      "VALIDATION_ERROR",
      "configuration.quality",
    ],
    [
      "a word for a flag",
      configured({ topic: "abc", enable_subtitles: "yes" }),
      422,
      "VALIDATION_ERROR",
      "configuration.enable_subtitles",
    ],
    [
      "half a second",
      configured({ topic: "abc", target_seconds: 0.5 }),
      422,
      "VALIDATION_ERROR",
      "configuration.target_seconds",
    ],
    [
      "eleven tags",
      configured({ topic: "abc", tags: Array(11).fill("t") }),
      422,
      "VALIDATION_ERROR",
      "configuration.tags",
    ],
    [
      "a voice of nowhere",
      configured({ topic: "abc", voice: "nobody/none" }),
      422,
      "VALIDATION_ERROR",
      "configuration.voice",
    ],
    [
      "a template of nowhere",
      configured({ topic: "abc", template_id: "nothing" }),
      422,
      "VALIDATION_ERROR",
      "configuration.template_id",
    ],
    [
      "a language that only looks like one",
      configured({ topic: "abc", language: "lg-0i8-R0cE-S0" }),
      422,
      "VALIDATION_ERROR",
      "configuration.language",
    ],
    [
      "a storyboard that is a string",
      configured({ topic: "abc", storyboard: "x" }),
      422,
      "VALIDATION_ERROR",
      "configuration.storyboard",
    ],
    [
      "a priority of our own",
      { method: "POST", body: { configuration: { topic: "abc" }, priority: "asap" } },
      422,
      "VALIDATION_ERROR",
      "priority",
    ],
    ["an unknown field", configured({ topic: "abc", colour: "red" }), 422, "UNSUPPORTED_FIELD", "configuration.colour"],
    [
      "an unknown field beside",
      { method: "POST", body: { configuration: { topic: "abc" }, webhook: "x" } },
      422,
      "UNSUPPORTED_FIELD",
      "webhook",
    ],
    ["retrieval", configured({ topic: "abc", use_rag: true }), 422, "UNSUPPORTED_FIELD", "configuration.use_rag"],
    [
      "another format",
      configured({ topic: "abc", output_format: "avi" }),
      422,
      "UNSUPPORTED_FIELD",
      "configuration.output_format",
    ],
    [
      "styles",
      configured({ topic: "abc", style_preferences: { tone: "dry" } }),
      422,
      "UNSUPPORTED_FIELD",
      "configuration.style_preferences",
    ],
    [
      "custom settings",
      configured({ topic: "abc", custom_config: { secret: "x" } }),
      422,
      "UNSUPPORTED_FIELD",
      "configuration.custom_config",
    ],
    ["music", configured({ topic: "abc", music: "loud" }), 422, "VALIDATION_ERROR", "configuration.music"],
    ["broken JSON", { method: "POST", body: '{"configuration":' }, 400, "MALFORMED_BODY", undefined],
    ["a list", { method: "POST", body: "[]" }, 422, "VALIDATION_ERROR", ""],
    ["a bare word", { method: "POST", body: '"topic"' }, 422, "VALIDATION_ERROR", ""],
    ["null", { method: "POST", body: "null" }, 422, "VALIDATION_ERROR", ""],
    [
      "__proto__",
      { method: "POST", body: '{"configuration":{"topic":"abc","__proto__":{"x":1}}}' },
      422,
      "UNSUPPORTED_FIELD",
      "configuration.__proto__",
    ],
    [
      "a form",
      { method: "POST", body: "topic=abc", headers: { "content-type": "application/x-www-form-urlencoded" } },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
      undefined,
    ],
    [
      "plain text",
      { method: "POST", body: "{}", headers: { "content-type": "text/plain" } },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
      undefined,
    ],
    [
      "a key with a blank",
      { ...configured({ topic: "abc" }), headers: { "idempotency-key": "a b" } },
      422,
      "VALIDATION_ERROR",
      "idempotency-key",
    ],
  ])("%s", async (_name, asked, status, code, field) => {
    const before = await jobCount();
    const answer = await refused(cookie, generate, asked);
    expect(answer).toMatchObject({ status, code });
    expect(answer.fields?.[0]).toBe(field);
    expect(await jobCount()).toBe(before);
  });

  test("a body that lies about its length is read no further than the limit", async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(0x20));
      },
    });
    const { handle } = await import("#lib/api/handle");
    const { generateVideo } = await import("#lib/api/v1/generate-video");
    const init = {
      method: "POST",
      headers: { cookie, "content-type": "application/json" },
      body: endless,
      duplex: "half",
    };
    const response = await handle(generateVideo)(new Request(`http://localhost${generate}`, init), {
      params: Promise.resolve({}),
    });
    expect(response.status).toBe(413);
    expect(sent).toBeLessThan(2_000_000);
  });
});

describe("queries are refused", () => {
  test.each(["page=0", "page=x", "page=1e99", "items_per_page=1000", "status=done", "priority=asap", "type=film"])(
    "%s",
    async (query) => {
      expect(await refused(cookie, `/api/v1/jobs?${query}`, {})).toMatchObject({
        status: 422,
        code: "VALIDATION_ERROR",
      });
    },
  );
});
