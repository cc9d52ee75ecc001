import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { mvClient, type Video } from "./mv-client";

/** What a browser keeps between visits. */
function newStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** Every field of the notes' answer, by its kind. */
function expectVideo(video: Video): void {
  expect(video.video_id).toMatch(uuid);
  expect(video.video_path).toMatch(/\.mp4$/);
  expect(video.video_url).toBe(`/api/mv/get_video/${video.video_id}`);
  const { prompt, backend_used, model_used, parameters_used, ...when } = video.metadata;
  for (const text of [prompt, backend_used, model_used]) expect(text).toMatch(/./);
  expect(parameters_used).toBeInstanceOf(Object);
  expect(when.generation_timestamp).toMatch(time);
  expect(when.processing_time_seconds).toEqual(expect.any(Number));
}

test("a music video of four scenes, as the client notes make it, merged into one film", async ({ baseURL }) => {
  const client = mvClient(String(baseURL).replace("127.0.0.1", "localhost"), newStorage(), sleep);
  const robot = "Silver metallic humanoid robot with a red shield";
  const scenes = await client.createScenes("Tourist exploring Austin, Texas", robot, 4);
  expect(scenes).toHaveLength(4);
  for (const { description, negative_description } of scenes) {
    expect([typeof description, typeof negative_description]).toEqual(["string", "string"]);
  }
  const reference = await client.characterReference(robot);
  expect(Buffer.from(reference, "base64").length).toBeGreaterThan(1000);

  const more = { reference_image_base64: reference, duration: 2, generate_audio: true };
  const { successes, failures } = await client.generateMusicVideo(scenes, more);
  expect(failures).toEqual([]);
  expect(successes).toHaveLength(4);
  for (const [i, video] of successes.entries()) {
    expectVideo(video);
    expect(video.metadata).toMatchObject({ prompt: scenes[i]?.description, backend_used: "local" });
    expect(video.metadata.parameters_used).toMatchObject({ aspect_ratio: "16:9", duration: expect.any(Number) });
    client.saveVideo(video);
  }
  expect(client.storedVideos().map(({ id }) => id)).toEqual(successes.map(({ video_id }) => video_id));

  for (const { id, url, createdAt } of client.storedVideos()) {
    const file = await client.download(url);
    expect(file.type).toBe("video/mp4");
    expect(Buffer.from(await file.slice(4, 8).arrayBuffer()).toString()).toBe("ftyp");
    const info = { video_id: id, exists: true, file_size_bytes: file.size, created_at: createdAt };
    expect(await client.videoInfo(id)).toEqual(info);
  }

  const merged = await client.merge(
    successes.map(({ video_id }) => video_id),
    { transition: "fade" },
  );
  expectVideo(merged);
  expect((await client.download(merged.video_url)).size).toBeGreaterThan(10_000);

  const nothing = await client.videoInfo(crypto.randomUUID());
  expect(nothing).toMatchObject({ exists: false, file_size_bytes: null, created_at: null });
  await expect(client.generateVideoWithRetry({ prompt: "A robot", backend: "replicate" })).rejects.toThrow(
    "Server configuration error. Contact support.",
  );
  await expect(client.generateVideoWithRetry({ prompt: "" })).rejects.toThrow(/prompt/);
});
