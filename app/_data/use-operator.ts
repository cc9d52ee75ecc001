"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { CapView } from "#lib/contracts/money";
import { ReportView } from "#lib/contracts/report-view";
import { askApi } from "./ask-api";

const reportsKey = ["reports"];
const capsKey = ["caps"];
const Done = z.unknown();
const Reports = z.object({ reports: z.array(ReportView) });
const Caps = z.object({ installation: CapView, owners: z.array(CapView) });
export type Caps = z.infer<typeof Caps>;

/** What strangers reported and nobody has settled; `initialData` comes with the page. */
export const useReports = (initialData: ReportView[]) =>
  useQuery({
    queryKey: reportsKey,
    queryFn: async ({ signal }) => (await askApi("/api/v1/reports?limit=100", async () => Reports, { signal })).reports,
    initialData,
  });

/** What is done about one report; each act brings the list up to date. */
export function useReportActs({ id, video_id }: ReportView) {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: reportsKey });
  return {
    settle: useMutation({
      mutationFn: () => askApi(`/api/v1/reports/${encodeURIComponent(id)}/settle`, async () => Done, { method: "POST" }),
      onSuccess,
    }),
    takeDown: useMutation({
      mutationFn: (taken_down: boolean) =>
        askApi(`/api/v1/videos/${encodeURIComponent(video_id)}/take-down`, async () => Done, {
          method: "POST",
          body: { taken_down },
        }),
      onSuccess,
    }),
  };
}

/** The caps of everybody together and of those who spent most this month. */
export const useCaps = (initialData: Caps) =>
  useQuery({
    queryKey: capsKey,
    queryFn: ({ signal }) => askApi("/api/v1/caps?limit=50", async () => Caps, { signal }),
    initialData,
  });

/** Sets a cap: of an owner, or of everybody together without one; null lets the setting count again. */
export function useSetCap() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (cap: { owner_id?: string; cap_micros: number | null }) =>
      askApi("/api/v1/caps", async () => CapView, { method: "PUT", body: cap }),
    onSuccess: () => client.invalidateQueries({ queryKey: capsKey }),
  });
}
