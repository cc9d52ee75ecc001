"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Decision } from "#lib/contracts/job-event";
import type { ShareRules } from "#lib/contracts/share-order";
import type { VideoView } from "#lib/contracts/video-view";
import { askApi, tellApi } from "./_data/ask-api";

/** @public All hooks by one name; the order form takes it from its file, which brings no other. */
export { useGenerateVideo } from "./_data/use-generate-video";
export { useVideoStatus } from "./_data/use-video-status";

const jobPath = (id: string) => `/api/v1/jobs/${encodeURIComponent(id)}`;
const film = async () => (await import("#lib/contracts/video-view")).VideoView;
const scene = async () => (await import("#lib/contracts/scene-preview")).ScenePreview;
const share = async () => (await import("#lib/contracts/video-view")).ShareView;
const shares = async () => (await import("./_data/answers")).Shares;

/** A finished film's addresses and facts; asked for once there is a film. Addresses lapse, so it is asked again. */
export function useVideoMetadata(videoId: string | undefined, initialData?: VideoView) {
  return useQuery({
    queryKey: ["video", videoId],
    queryFn: ({ signal }) => askApi(`/api/v1/videos/${encodeURIComponent(videoId ?? "")}`, film, { signal }),
    enabled: videoId !== undefined,
    initialData,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Pictures that models make come within seconds, or minutes. */
const awaitingMs = 4000;

/** A scene as data for the renderer; asked for once the film is planned. It changes only while its pictures are made. */
export function useScenePreview(jobId: string, sceneId: string | undefined, planned: boolean) {
  return useQuery({
    queryKey: ["scene", jobId, sceneId],
    queryFn: ({ signal }) =>
      askApi(`${jobPath(jobId)}/scenes/${encodeURIComponent(sceneId ?? "")}/preview`, scene, { signal }),
    enabled: planned && sceneId !== undefined,
    refetchInterval: ({ state }) => (state.data?.awaiting ? awaitingMs : false),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

function useJobCommand(jobId: string, command: "cancel" | "retry") {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => tellApi(`${jobPath(jobId)}/${command}`, { method: "POST" }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["job", jobId] }),
  });
}
/** Answers the question a waiting job asks. */
export function useAnswerJob(jobId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (decision: Decision) => tellApi(`${jobPath(jobId)}/answer`, { method: "POST", body: { decision } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["job", jobId] }),
  });
}
export const useCancelJob = (jobId: string) => useJobCommand(jobId, "cancel");
export const useRetryJob = (jobId: string) => useJobCommand(jobId, "retry");

const sharesKey = (videoId: string) => ["shares", videoId];

/** The film's public links, standing and closed; the newest first. */
export function useShares(videoId: string) {
  return useQuery({
    queryKey: sharesKey(videoId),
    queryFn: ({ signal }) => askApi(`/api/v1/shares?video_id=${encodeURIComponent(videoId)}`, shares, { signal }),
  });
}

/** What a link's own sheet does with it; each act brings the list up to date. */
export function useShareActs(videoId: string) {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: sharesKey(videoId) });
  const path = (token: string) => `/api/v1/shares/${encodeURIComponent(token)}`;
  return {
    create: useMutation({
      mutationFn: () => askApi("/api/v1/shares", share, { method: "POST", body: { video_id: videoId } }),
      onSettled,
    }),
    change: useMutation({
      mutationFn: ({ token, rules }: { token: string; rules: ShareRules }) =>
        tellApi(path(token), { method: "PATCH", body: rules }),
      onSettled,
    }),
    revoke: useMutation({ mutationFn: (token: string) => tellApi(path(token), { method: "DELETE" }), onSettled }),
    restore: useMutation({
      mutationFn: (token: string) => tellApi(`${path(token)}/restore`, { method: "POST" }),
      onSettled,
    }),
  };
}
