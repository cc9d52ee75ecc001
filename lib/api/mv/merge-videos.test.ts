import { expect, test } from "vitest";
import { MvVideo } from "#lib/api/mv/mv-video";
import { defaultVideoRules } from "#lib/api/mv/video-rules";
import { newGuest } from "#lib/api/testing/ask";
import { failed, get, inputOf, later, post } from "#lib/api/testing/ask-mv";
import { finishClip, nextJob } from "#lib/api/testing/finished-clip";
import { finishedFilm } from "#lib/api/testing/finished-film";
import { useDoors } from "#lib/api/testing/use-doors";

useDoors();

test("videos are merged in their order, with trims, by either name; other people's are not there", async () => {
  const one = await finishedFilm();
  const { cookie, ownerId } = one;
  const body = {
    videos: [
      { video_id: one.videoId, start: 1, end: 3.5 },
      { video_id: one.videoId, start: null },
    ],
    ...{ transition: "fade", transition_duration: 0.4, title: "Both" },
  };
  const asked = post(cookie, "merge_videos", body);
  const id = await nextJob(ownerId);
  expect((await inputOf(id))?.merge).toMatchObject({
    parts: [{ source: { type: "video", id: one.videoId }, from: 1, to: 3.5 }, { source: { id: one.videoId } }],
    ...{ transition: "fade", transitionSeconds: 0.4, title: "Both" },
  });
  await finishClip(id);
  expect(MvVideo.parse(await (await asked).json()).metadata.prompt).toBe("Both");
  const alias = await post(cookie, "stitch-videos", { video_ids: [one.videoId, one.videoId] }, later);
  expect(alias.status).toBe(202);
  const stranger = (await newGuest()).cookie;
  const refused = await failed(await post(stranger, "merge_videos", { video_ids: [one.videoId] }));
  expect(refused).toMatchObject({ status: 404, error: "NotFound" });
  expect(await failed(await post(cookie, "merge_videos", {}))).toMatchObject({ status: 422 });
});

test("scenes and backends are told", async () => {
  const { cookie } = await newGuest();
  const idea = "Tourist exploring Austin, Texas";
  const character_description = "Silver metallic humanoid robot with a red shield";
  const answer = await post(cookie, "create_scenes", { idea, character_description, number_of_scenes: 4 });
  const { scenes, metadata } = await answer.json();
  expect(scenes).toHaveLength(4);
  for (const scene of scenes) expect(Object.keys(scene).sort()).toEqual(["description", "negative_description"]);
  expect(metadata).toMatchObject({ idea, number_of_scenes: 4, writer: "local/scenes" });
  const backends = await (await get(cookie, "backends")).json();
  expect(backends.video_rules_template).toBe(defaultVideoRules);
  expect(backends.default).toBe("local");
  expect(backends.backends.at(-1)).toMatchObject({ name: "local", configured: true, models: [{ kind: "video" }] });
});
