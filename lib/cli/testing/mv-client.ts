// What a page of a caller's does with the MV API, as its client notes tell them to: plain fetch against a server, each
// answer kept for later. Nothing of ours is imported, so that it stands for any such caller.

export interface Scene {
  description: string;
  negative_description: string;
}

export interface VideoRequest {
  prompt: string;
  negative_prompt?: string;
  reference_image_base64?: string;
  duration?: number;
  generate_audio?: boolean;
  seed?: number;
  backend?: string;
}

export interface Video {
  video_id: string;
  video_path: string;
  video_url: string;
  metadata: {
    prompt: string;
    backend_used: string;
    model_used: string;
    parameters_used: Record<string, unknown>;
    generation_timestamp: string;
    processing_time_seconds: number;
  };
}

export interface StoredVideo {
  id: string;
  url: string;
  createdAt: string;
  prompt: string;
}

/** As a browser has it. */
export interface Storage {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
}

const json = { "Content-Type": "application/json" };
const maxConcurrent = 4;

export type MvClient = ReturnType<typeof mvClient>;

/** A client of one server; what browsers keep in `localStorage` goes into `kept`. */
export function mvClient(server: string, kept: Storage, sleep: (ms: number) => Promise<unknown>) {
  const post = (path: string, body: object, signal?: AbortSignal): Promise<Response> =>
    fetch(`${server}/api/mv/${path}`, { method: "POST", headers: json, body: JSON.stringify(body), signal });

  async function createScenes(idea: string, character: string, count: number): Promise<Scene[]> {
    const answer = await post("create_scenes", { idea, character_description: character, number_of_scenes: count });
    return (await answer.json()).scenes;
  }

  async function characterReference(description: string): Promise<string> {
    const answer = await post("generate_character_reference", { character_description: description });
    return (await answer.json()).image_base64;
  }

  /** Tries again where the server asks for patience, or could not be reached; says what is wrong otherwise. */
  async function generateVideoWithRetry(request: VideoRequest, maxRetries = 2): Promise<Video> {
    for (let attempt = 0; attempt <= maxRetries; attempt++) {
      try {
        const response = await post("generate_video", request, AbortSignal.timeout(420_000));
        if (!response.ok) {
          const error = await response.json();
          switch (error.error_code) {
            case "CONTENT_POLICY_VIOLATION":
              throw new Error("Prompt violates content policies. Please modify.");
            case "RATE_LIMIT_EXCEEDED":
              if (attempt < maxRetries) {
                await sleep(30_000);
                continue;
              }
              throw new Error("Rate limit exceeded. Please try again later.");
            case "AUTHENTICATION_ERROR":
              throw new Error("Server configuration error. Contact support.");
            default:
              throw new Error(error.message || "Video generation failed");
          }
        }
        return await response.json();
      } catch (error) {
        if (attempt === maxRetries) throw error;
        if (error instanceof Error && (error.name === "TypeError" || error.name === "AbortError")) {
          await sleep(5000);
          continue;
        }
        throw error;
      }
    }
    throw new Error("Video generation failed");
  }

  /** All scenes, four at a time; those that failed are told beside those that did not. */
  async function generateMusicVideo(scenes: readonly Scene[], more: Partial<VideoRequest>) {
    const results: PromiseSettledResult<Video>[] = [];
    const queue = [...scenes];
    while (queue.length > 0) {
      const batch = queue.splice(0, maxConcurrent);
      const promises = batch.map((scene) =>
        generateVideoWithRetry({
          prompt: scene.description,
          negative_prompt: scene.negative_description,
          ...more,
        }),
      );
      results.push(...(await Promise.allSettled(promises)));
    }
    return {
      successes: results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : [])),
      failures: results.flatMap((result) => (result.status === "rejected" ? [result.reason] : [])),
    };
  }

  const storedVideos = (): StoredVideo[] => JSON.parse(kept.getItem("mv_videos") || "[]");

  function saveVideo(video: Video): void {
    const { generation_timestamp: createdAt, prompt } = video.metadata;
    const entry = { id: video.video_id, url: video.video_url, createdAt, prompt };
    kept.setItem("mv_videos", JSON.stringify([...storedVideos(), entry]));
  }

  async function videoInfo(id: string): Promise<Record<string, unknown>> {
    return (await fetch(`${server}/api/mv/get_video/${id}/info`)).json();
  }

  async function download(url: string): Promise<Blob> {
    return (await fetch(`${server}${url}`)).blob();
  }

  async function merge(ids: readonly string[], more: object = {}): Promise<Video> {
    const answer = await post("merge_videos", { video_ids: ids, ...more });
    if (!answer.ok) throw new Error((await answer.json()).message);
    return answer.json();
  }

  return {
    ...{ createScenes, characterReference, generateVideoWithRetry, generateMusicVideo },
    ...{ saveVideo, storedVideos, videoInfo, download, merge },
  };
}
