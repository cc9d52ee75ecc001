import { z } from "zod";

const origin = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:\/\/[^?#]+$/.test(text), {
    error: "must be an http or https address without a query",
  })
  .transform((text) => text.replace(/\/+$/, ""));
const key = z.string().min(1);
const model = z.string().min(1).max(200);
const seconds = (from: number, to: number) =>
  z.coerce
    .number({ error: `must be a number of seconds from ${from} to ${to}` })
    .min(from, { error: `must be a number of seconds from ${from} to ${to}` })
    .max(to, { error: `must be a number of seconds from ${from} to ${to}` });

/** Settings of those who do work for us: keys and addresses by their usual names, models, patience. */
export const vendorSettings = {
  OPENAI_API_KEY: key.optional().describe("Key of OpenAI, or of any server that speaks its language."),
  OPENAI_BASE_URL: origin
    .optional()
    .describe("Address of such a server, with its /v1: Ollama, LM Studio, Kokoro. With it the key may be unset."),
  ANTHROPIC_API_KEY: key.optional().describe("Key of Anthropic."),
  ANTHROPIC_BASE_URL: origin.default("https://api.anthropic.com/v1").describe("Anthropic's address."),
  GEMINI_API_KEY: key.optional().describe("Key of Google's Gemini API."),
  GEMINI_BASE_URL: origin
    .default("https://generativelanguage.googleapis.com/v1beta")
    .describe("Address of the Gemini API."),
  GEMINI_VIDEO_DIALECT: z
    .enum(["omni", "veo"], { error: "must be omni or veo" })
    .default("omni")
    .describe("How Gemini is asked for videos: `veo` for services that still speak Veo's language."),
  REPLICATE_API_TOKEN: key.optional().describe("Token of Replicate."),
  REPLICATE_BASE_URL: origin.default("https://api.replicate.com/v1").describe("Replicate's address."),
  MINIMAX_API_KEY: key.optional().describe("Key of MiniMax."),
  MINIMAX_API_HOST: origin.default("https://api.minimax.io").describe("MiniMax's address: each key has its own."),
  MINIMAX_VIDEO_DIALECT: z
    .enum(["v1", "v2"], { error: "must be v1 or v2" })
    .default("v2")
    .describe("How MiniMax is asked for videos: `v1` for the Hailuo models, `v2` for MiniMax-H3."),
  ELEVENLABS_API_KEY: key.optional().describe("Key of ElevenLabs."),
  ELEVENLABS_BASE_URL: origin.default("https://api.elevenlabs.io").describe("ElevenLabs' address."),
  COMFYUI_URL: origin.optional().describe("Address of a ComfyUI, such as http://127.0.0.1:8188."),
  TEXT_MODEL: model
    .optional()
    .describe("Who writes storyboards when an order names nobody, as `provider/model`. Unset: the first configured."),
  IMAGE_MODEL: model.optional().describe("Who draws pictures when an order names nobody, as `provider/model`."),
  VIDEO_MODEL: model.optional().describe("Who makes clips when an order names nobody, as `provider/model`."),
  OPENAI_SPEECH_MODEL: model
    .optional()
    .describe("What speaks with OpenAI's voices. With it, a server at OPENAI_BASE_URL counts as one that speaks."),
  OPENAI_TRANSCRIPTION_MODEL: model
    .optional()
    .describe("What writes down what recordings say, at OpenAI or at OPENAI_BASE_URL. Unset: whisper-1 at OpenAI."),
  GEMINI_SPEECH_MODEL: model.optional().describe("What speaks with Gemini's voices. Unset: the newest known."),
  MINIMAX_SPEECH_MODEL: model.optional().describe("What speaks with MiniMax's voices. Unset: the newest known."),
  ELEVENLABS_SPEECH_MODEL: model.optional().describe("What speaks with ElevenLabs' voices. Unset: the most natural."),
  VENDOR_ANSWER_SECONDS: seconds(0.1, 3600).default(60).describe("Longest wait for one answer of a vendor."),
  VENDOR_TEXT_SECONDS: seconds(0.2, 3600)
    .default(300)
    .describe("Longest wait for what a language model writes: a whole storyboard takes minutes."),
  VENDOR_VIDEO_SECONDS: seconds(10, 86_400)
    .default(1800)
    .describe("Longest wait for a vendor's video, from its order to its bytes."),
  CLIP_WAIT_SECONDS: seconds(0.01, 86_400)
    .default(3600)
    .describe("Longest wait of one request of `/api/mv` for its clip; the clip goes on after it."),
  VENDOR_POLL_SECONDS: seconds(0.05, 600)
    .optional()
    .describe("Pause between two looks at a vendor's work. Unset: what each vendor asks for."),
} as const satisfies Record<string, z.ZodType>;
