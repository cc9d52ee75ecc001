"use client";
import { useMutation } from "@tanstack/react-query";
import type { KeepingChange } from "#lib/contracts/account-view";
import { tellApi } from "./ask-api";

const path = "/api/v1/account";

/** Changes how much is kept, and for how long. */
export const useChangeKeeping = () =>
  useMutation({ mutationFn: (change: KeepingChange) => tellApi(path, { method: "PATCH", body: change }) });

/** Deletes everything, for good. */
export const useEmptyAccount = () =>
  useMutation({
    mutationFn: () => tellApi(`${path}?confirm=everything`, { method: "DELETE" }),
  });
