import assert from "node:assert/strict";
import { z } from "zod";
import type { MvClient, Storage } from "#lib/cli/testing/mv-client";

const Time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
const Scenes = z.array(z.looseObject({ description: z.string().min(1), negative_description: z.string().min(1) }));
/** Every field of the client notes' answer, by its kind; there may be more. */
const Clip = z.looseObject({
  video_id: z.uuid(),
  video_path: z.string().regex(/^[^/].*\.mp4$/),
  video_url: z.string(),
  metadata: z.looseObject({
    prompt: z.string().min(1),
    backend_used: z.string().min(1),
    model_used: z.string().min(1),
    parameters_used: z.looseObject({
      aspect_ratio: z.string().regex(/^\d+:\d+$/),
      duration: z.number().positive(),
      generate_audio: z.boolean(),
    }),
    generation_timestamp: Time,
    processing_time_seconds: z.number().min(0),
  }),
});
const Merged = Clip.extend({ metadata: Clip.shape.metadata.extend({ parameters_used: z.looseObject({}) }) });
const Info = z.strictObject({
  video_id: z.uuid(),
  exists: z.literal(true),
  file_size_bytes: z.number().int().positive(),
  created_at: Time,
});
const Stored = z.array(z.strictObject({ id: z.uuid(), url: z.string(), createdAt: Time, prompt: z.string() }));

/** What a browser keeps between visits. */
export function newStorage(): Storage {
  const kept = new Map<string, string>();
  return { getItem: (name) => kept.get(name) ?? null, setItem: (name, value) => void kept.set(name, value) };
}

export interface MusicVideo {
  clips: z.infer<typeof Clip>[];
  merged: { id: string; bytes: Uint8Array };
}

/**
 * Makes a music video as the client notes do, step by step, and merges it; every answer is held against their words.
 * Throws where one is not as they say.
 */
export async function makeMusicVideo(
  client: MvClient,
  { count = 4, duration = 8 }: { count?: number; duration?: number } = {},
): Promise<MusicVideo> {
  const robot = "Silver metallic humanoid robot with a red shield";
  const scenes = Scenes.length(count).parse(await client.createScenes("Tourist exploring Austin, Texas", robot, count));
  const reference = await client.characterReference(robot);
  assert.match(reference, /^[A-Za-z0-9+/]{80,}={0,2}$/);

  const more = { reference_image_base64: reference, duration, generate_audio: true };
  const { successes, failures } = await client.generateMusicVideo(scenes, more);
  assert.deepEqual(failures, []);
  const clips = Clip.array().length(count).parse(successes);
  for (const [i, clip] of clips.entries()) {
    assert.equal(clip.video_url, `/api/mv/get_video/${clip.video_id}`);
    assert.equal(clip.metadata.prompt, scenes[i]?.description);
  }
  for (const clip of successes) client.saveVideo(clip);
  const stored = Stored.parse(client.storedVideos());
  assert.deepEqual(
    stored.map(({ id }) => id),
    clips.map(({ video_id }) => video_id),
  );
  for (const { id, url, createdAt } of stored) {
    const file = await client.download(url);
    assert.equal(file.type, "video/mp4");
    assert.equal(Buffer.from(await file.slice(4, 8).arrayBuffer()).toString(), "ftyp");
    const info = Info.parse(await client.videoInfo(id));
    assert.deepEqual(info, { video_id: id, exists: true, file_size_bytes: file.size, created_at: createdAt });
  }
  const ids = clips.map(({ video_id }) => video_id);
  const merged = Merged.parse(await client.merge(ids, { transition: "fade" }));
  const bytes = new Uint8Array(await (await client.download(merged.video_url)).arrayBuffer());
  return { clips, merged: { id: merged.video_id, bytes } };
}
