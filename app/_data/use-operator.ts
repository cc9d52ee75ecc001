"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { CapView } from "#lib/contracts/money";
import type { OwnerLimits } from "#lib/contracts/owner-view";
import type { ReportView } from "#lib/contracts/report-view";
import type { OpenReports } from "./answers";
import { askApi, tellApi } from "./ask-api";

const reportsKey = ["reports"];
const capsKey = ["caps"];
const reports = async () => (await import("./answers")).OpenReports;
const caps = async () => (await import("./answers")).Caps;
const cap = async () => (await import("#lib/contracts/money")).CapView;
const owner = async () => (await import("#lib/contracts/owner-view")).OwnerView;

/** What strangers reported and nobody has settled, as many as a page holds; `initialData` comes with the page. */
export const useReports = (initialData: OpenReports) =>
  useQuery({
    queryKey: reportsKey,
    queryFn: ({ signal }) => askApi("/api/v1/reports?limit=50", reports, { signal }),
    initialData,
  });

/** What is done about one report; each act brings the list up to date. */
export function useReportActs({ id, video_id }: ReportView) {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: reportsKey });
  return {
    settle: useMutation({
      mutationFn: () => tellApi(`/api/v1/reports/${encodeURIComponent(id)}/settle`, { method: "POST" }),
      onSuccess,
    }),
    takeDown: useMutation({
      mutationFn: (taken_down: boolean) =>
        tellApi(`/api/v1/videos/${encodeURIComponent(video_id)}/take-down`, { method: "POST", body: { taken_down } }),
      onSuccess,
    }),
  };
}

/** The cap of everybody together, and what of it is gone this month. */
export const useInstallationCap = (initialData: CapView) =>
  useQuery({
    queryKey: capsKey,
    queryFn: async ({ signal }) => (await askApi("/api/v1/caps?limit=1", caps, { signal })).installation,
    initialData,
  });

/** Sets the cap of everybody together; null lets the setting count again. */
export function useSetCap() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (cap_micros: number | null) => askApi("/api/v1/caps", cap, { method: "PUT", body: { cap_micros } }),
    onSuccess: () => client.invalidateQueries({ queryKey: capsKey }),
  });
}

/** Sets what one owner may spend and keep; null lets the setting count again, absent stays. */
export const useLimitOwner = (ownerId: string) =>
  useMutation({
    mutationFn: (limits: OwnerLimits) =>
      askApi(`/api/v1/owners/${encodeURIComponent(ownerId)}`, owner, { method: "PATCH", body: limits }),
  });
