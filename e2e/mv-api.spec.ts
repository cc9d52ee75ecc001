import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { makeMusicVideo, newStorage } from "#lib/cli/testing/make-music-video";
import { mvClient } from "#lib/cli/testing/mv-client";

const deep = process.env.DEEP_TESTS === "1";

test("a music video, as the client notes make it, merged into one film", async ({ baseURL }) => {
  const client = mvClient(String(baseURL).replace("127.0.0.1", "localhost"), newStorage(), sleep);
  const { clips, merged } = await makeMusicVideo(client, deep ? {} : { count: 2, duration: 1 });
  for (const { metadata } of clips) expect(metadata.backend_used).toBe("local");
  expect(merged.bytes.length).toBeGreaterThan(10_000);

  const nothing = await client.videoInfo(crypto.randomUUID());
  expect(nothing).toMatchObject({ exists: false, file_size_bytes: null, created_at: null });
  await expect(client.generateVideoWithRetry({ prompt: "A robot", backend: "replicate" })).rejects.toThrow(
    "Server configuration error. Contact support.",
  );
  await expect(client.generateVideoWithRetry({ prompt: "" })).rejects.toThrow(/prompt/);
});
