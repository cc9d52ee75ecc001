"use client";
import { useMutation } from "@tanstack/react-query";
import { z } from "zod";
import { AccountView, type KeepingChange } from "#lib/contracts/account-view";
import { askApi } from "./ask-api";

const path = "/api/v1/account";

/** Changes how much is kept, and for how long. */
export const useChangeKeeping = () =>
  useMutation({ mutationFn: (change: KeepingChange) => askApi(path, AccountView, { method: "PATCH", body: change }) });

/** Deletes everything, for good. */
export const useEmptyAccount = () =>
  useMutation({
    mutationFn: () => askApi(`${path}?confirm=everything`, z.object({ jobs: z.number() }), { method: "DELETE" }),
  });
