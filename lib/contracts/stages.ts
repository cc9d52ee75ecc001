import { z } from "zod";
import { jobKinds, jobStatuses, stageNames } from "#lib/contracts/job-stages";

export const JobKind = z.enum(jobKinds);
export type JobKind = z.infer<typeof JobKind>;

export const JobStatus = z.enum(jobStatuses);
export type JobStatus = z.infer<typeof JobStatus>;

export const StageName = z.enum(stageNames);
export type StageName = z.infer<typeof StageName>;

export const priorities = ["low", "normal", "high", "urgent"] as const;
export const Priority = z.enum(priorities);
export type Priority = z.infer<typeof Priority>;
