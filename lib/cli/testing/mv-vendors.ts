import type { SettingName } from "#lib/config/settings";
import { atOneAddress } from "#lib/providers/testing/one-address";
import { everyCheckpoint, startComfyuiStub, wanStubFiles } from "#lib/providers/testing/stub-comfyui";
import { startGeminiImagesStub } from "#lib/providers/testing/stub-gemini-images";
import { startGeminiVideoStub, stubKey } from "#lib/providers/testing/stub-gemini-video";
import { minimaxStubKey, startMinimaxStub } from "#lib/providers/testing/stub-minimax";
import { openaiStubKey, startOpenaiImagesStub } from "#lib/providers/testing/stub-openai-images";
import { startReplicateStub, stubToken } from "#lib/providers/testing/stub-replicate";

interface OpenVendor {
  settings: Partial<Record<SettingName, string>>;
  /** Clips and pictures that were really ordered. */
  creations(): number;
  close(): Promise<void>;
}

/** A vendor behind the MV door, by its stub. */
export interface MvVendor {
  title: string;
  /** Who makes its clips, and who draws its characters: whoever of this machine, where the vendor does not. */
  clips: string;
  drawing: string;
  /** What a music video of four scenes orders of it: four clips, one picture. */
  orders: number;
  /** Of a clip, in seconds; what the notes ask for, where this machine does not have to film it. */
  duration: number;
  open(): Promise<OpenVendor>;
}

async function openGemini(dialect: "omni" | "veo"): Promise<OpenVendor> {
  const front = await atOneAddress(
    async (url) => ({
      pictures: await startGeminiImagesStub(),
      films: await startGeminiVideoStub({ filesAt: url }),
    }),
    ({ path }, { pictures, films }) => (path.includes(":generateContent") ? pictures : films),
  );
  const { pictures, films } = front.stubs;
  return {
    settings: { GEMINI_BASE_URL: `${front.url}/v1beta`, GEMINI_API_KEY: stubKey, GEMINI_VIDEO_DIALECT: dialect },
    creations: () => pictures.creations() + films.creations(),
    close: front.close,
  };
}

async function openMinimax(dialect: "v1" | "v2"): Promise<OpenVendor> {
  const stub = await startMinimaxStub();
  const settings = { MINIMAX_API_HOST: stub.base, MINIMAX_API_KEY: minimaxStubKey, MINIMAX_VIDEO_DIALECT: dialect };
  return { ...stub, settings };
}

const both = { orders: 5, duration: 8 };
const clipsAlone = { drawing: "local", orders: 4, duration: 8 };

export const mvVendors: readonly MvVendor[] = [
  {
    ...{ title: "Replicate", clips: "replicate", drawing: "replicate", ...both },
    open: async () => {
      const stub = await startReplicateStub();
      return { ...stub, settings: { REPLICATE_BASE_URL: stub.base, REPLICATE_API_TOKEN: stubToken } };
    },
  },
  { ...{ title: "Gemini Omni", clips: "gemini", drawing: "gemini", ...both }, open: () => openGemini("omni") },
  { ...{ title: "Gemini Veo", clips: "gemini", drawing: "gemini", ...both }, open: () => openGemini("veo") },
  { ...{ title: "MiniMax v1", clips: "minimax", ...clipsAlone }, open: () => openMinimax("v1") },
  { ...{ title: "MiniMax v2", clips: "minimax", ...clipsAlone }, open: () => openMinimax("v2") },
  {
    ...{ title: "ComfyUI", clips: "comfyui", drawing: "comfyui", ...both },
    open: async () => {
      const stub = await startComfyuiStub({ files: [...wanStubFiles, ...everyCheckpoint] });
      return { ...stub, settings: { COMFYUI_URL: stub.base } };
    },
  },
  {
    ...{ title: "OpenAI images", clips: "local", drawing: "openai", orders: 1, duration: 1 },
    open: async () => {
      const stub = await startOpenaiImagesStub();
      const settings = { OPENAI_BASE_URL: stub.base, OPENAI_API_KEY: openaiStubKey, IMAGE_MODEL: "openai/sdxl" };
      return { ...stub, settings };
    },
  },
];
