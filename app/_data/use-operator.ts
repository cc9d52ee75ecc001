"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { CapView } from "#lib/contracts/money";
import type { OwnerLimits } from "#lib/contracts/owner-view";
import type { ReportView } from "#lib/contracts/report-view";
import { toast, toastProblem } from "../_ui/toast";
import { toastUndo } from "../_ui/toast-undo";
import type { ReportPage } from "./answers";
import { askApi, tellApi } from "./ask-api";

const reportsKey = ["reports"];
const capsKey = ["caps"];
const reports = async () => (await import("./answers")).ReportPage;
const caps = async () => (await import("./answers")).Caps;
const cap = async () => (await import("#lib/contracts/money")).CapView;
const owner = async () => (await import("#lib/contracts/owner-view")).OwnerView;

/** What strangers reported, as a query of the API asks for it; `initialData` comes with the page. */
export const useReports = (query: string, initialData: ReportPage) =>
  useQuery({
    queryKey: [...reportsKey, query],
    queryFn: ({ signal }) => askApi(`/api/v1/reports?${query}`, reports, { signal }),
    initialData,
  });

/** Closes the pages of a report's film, or opens them again; the lists of reports follow. */
export function useTakeDown({ video_id }: ReportView) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (taken_down: boolean) =>
      tellApi(`/api/v1/videos/${encodeURIComponent(video_id)}/take-down`, { method: "POST", body: { taken_down } }),
    onSuccess: () => client.invalidateQueries({ queryKey: reportsKey }),
    onError: toastProblem,
  });
}

/** Settles a report and offers to undo it, or opens one again. Answers whether it came to pass. */
export function useSettling() {
  const client = useQueryClient();
  return useMemo(() => {
    const send = async (id: string, verb: "settle" | "reopen") => {
      try {
        await tellApi(`/api/v1/reports/${encodeURIComponent(id)}/${verb}`, { method: "POST" });
        await client.invalidateQueries({ queryKey: reportsKey });
        return true;
      } catch (problem) {
        toastProblem(problem instanceof Error ? problem : new Error(String(problem)));
        return false;
      }
    };
    const reopen = async (id: string) => {
      const done = await send(id, "reopen");
      if (done) toast("The report is open again.");
      return done;
    };
    const settle = async (id: string) => {
      const done = await send(id, "settle");
      const more = "It can be opened again, here or among the settled reports.";
      if (done) toastUndo({ words: "The report is settled.", more, onUndo: () => void reopen(id) });
      return done;
    };
    return { settle, reopen };
  }, [client]);
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
