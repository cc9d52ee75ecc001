"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import type { Decision } from "#lib/contracts/job-event";
import { ScenePreview } from "#lib/contracts/scene-preview";
import type { ShareRules } from "#lib/contracts/share-order";
import { ShareView, VideoView } from "#lib/contracts/video-view";
import { askApi } from "./_data/ask-api";

/** @public All hooks by one name; the order form takes it from its file, which brings no other. */
export { useGenerateVideo } from "./_data/use-generate-video";
export { useVideoStatus } from "./_data/use-video-status";

const jobPath = (id: string) => `/api/v1/jobs/${encodeURIComponent(id)}`;
const Done = z.unknown();

/** A finished film's addresses and facts; asked for once there is a film. Addresses lapse, so it is asked again. */
export function useVideoMetadata(videoId: string | undefined, initialData?: VideoView) {
  return useQuery({
    queryKey: ["video", videoId],
    queryFn: ({ signal }) => askApi(`/api/v1/videos/${encodeURIComponent(videoId ?? "")}`, VideoView, { signal }),
    enabled: videoId !== undefined,
    initialData,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** A scene as data for the renderer; asked for once the film is planned. The scene itself never changes. */
export function useScenePreview(jobId: string, sceneId: string | undefined, planned: boolean) {
  return useQuery({
    queryKey: ["scene", jobId, sceneId],
    queryFn: ({ signal }) =>
      askApi(`${jobPath(jobId)}/scenes/${encodeURIComponent(sceneId ?? "")}/preview`, ScenePreview, { signal }),
    enabled: planned && sceneId !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

function useJobCommand(jobId: string, command: "cancel" | "retry") {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => askApi(`${jobPath(jobId)}/${command}`, Done, { method: "POST" }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["job", jobId] }),
  });
}
/** Answers the question a waiting job asks. */
export function useAnswerJob(jobId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (decision: Decision) =>
      askApi(`${jobPath(jobId)}/answer`, Done, { method: "POST", body: { decision } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["job", jobId] }),
  });
}
export const useCancelJob = (jobId: string) => useJobCommand(jobId, "cancel");
export const useRetryJob = (jobId: string) => useJobCommand(jobId, "retry");

const sharesKey = (videoId: string) => ["shares", videoId];
const Shares = z.object({ shares: z.array(ShareView) });

/** The film's public links, standing and closed; the newest first. */
export function useShares(videoId: string) {
  return useQuery({
    queryKey: sharesKey(videoId),
    queryFn: ({ signal }) => askApi(`/api/v1/shares?video_id=${encodeURIComponent(videoId)}`, Shares, { signal }),
  });
}

/** What a link's own sheet does with it; each act brings the list up to date. */
export function useShareActs(videoId: string) {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: sharesKey(videoId) });
  const path = (token: string) => `/api/v1/shares/${encodeURIComponent(token)}`;
  return {
    create: useMutation({
      mutationFn: () => askApi("/api/v1/shares", ShareView, { method: "POST", body: { video_id: videoId } }),
      onSettled,
    }),
    change: useMutation({
      mutationFn: ({ token, rules }: { token: string; rules: ShareRules }) =>
        askApi(path(token), ShareView, { method: "PATCH", body: rules }),
      onSettled,
    }),
    revoke: useMutation({ mutationFn: (token: string) => askApi(path(token), Done, { method: "DELETE" }), onSettled }),
  };
}
