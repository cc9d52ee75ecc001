import os from "node:os";
import path from "node:path";
import { z } from "zod";

const whole = (from: number, to: number) =>
  z.coerce
    .number({ error: `must be a whole number from ${from} to ${to}` })
    .refine((n) => Number.isInteger(n) && n >= from && n <= to, {
      error: `must be a whole number from ${from} to ${to}`,
    });

const httpUrl = z
  .string()
  .refine((text) => /^https?:\/\/[^/?#]+\/?$/.test(text), {
    error: "must be an origin such as https://films.example.org, without a path",
  })
  .transform((text) => text.replace(/\/$/, ""));

const postgresUrl = z.string().refine((text) => /^postgres(ql)?:\/\/./.test(text) && URL.canParse(text), {
  error: "must be a Postgres address such as postgresql://user:password@host:5432/name",
});

const secret = z.string().min(16, { error: "must have at least 16 characters" });

/**
 * Every setting: its name in the environment, what it accepts, its default, and what it means. The README's table is
 * written from this one.
 */
export const settingTable = {
  PORT: whole(1, 65535).default(3000).describe("Port of the web server."),
  HOST: z.string().default("127.0.0.1").describe("Address the web server listens on; 0.0.0.0 opens it to the network."),
  DATA_DIR: z
    .string()
    .default(".data")
    .transform((dir) => path.resolve(dir))
    .describe("Folder of the embedded database, films, artifacts and generated secrets."),
  PUBLIC_URL: httpUrl
    .optional()
    .describe("Origin under which people reach the site; used in links. Turns the local owner off."),
  DATABASE_URL: postgresUrl.optional().describe("An own Postgres. Unset: an embedded one under DATA_DIR."),
  APP_SECRET: secret
    .optional()
    .describe("Signs cookies and media addresses. Unset: made once in DATA_DIR; required with DATABASE_URL."),
  WORKER_SECRET: secret.optional().describe("Opens the worker route. Unset: derived from APP_SECRET."),
  ROLE: z
    .enum(["web", "worker", "all"], { error: "must be web, worker or all" })
    .default("web")
    .describe("What this process does; `npm start` sets it for the two it starts."),
  WORKER_CONCURRENCY: whole(1, 64)
    .default(Math.max(1, Math.min(8, os.availableParallelism())))
    .describe("Tasks a worker runs at once. Default: the number of cores, at most 8."),
  PLANNING_CONCURRENCY: whole(0, 64)
    .default(1)
    .describe("Films a worker reads, writes and speaks beside those tasks, however much is being drawn."),
  LOG_LEVEL: z
    .enum(["trace", "debug", "info", "warn", "error", "silent"], {
      error: "must be trace, debug, info, warn, error or silent",
    })
    .default("info")
    .describe("How much is logged to standard error."),
  ACTIVE_JOBS_PER_OWNER: whole(1, 1000).default(3).describe("Jobs of one owner worked on at once; further ones wait."),
  QUEUED_JOBS_PER_OWNER: whole(1, 100_000)
    .default(50)
    .describe("Jobs of one owner that may wait; one more is refused."),
  JOB_DEADLINE_SECONDS: whole(10, 86_400).default(7200).describe("A job that takes longer is stopped."),
  SILENT_CHILD_SECONDS: whole(1, 3600)
    .default(60)
    .describe("A child process that tells nothing for so long is stopped."),
  CHILD_MEMORY_MB: whole(128, 1_048_576).default(3072).describe("A child process that holds more memory is stopped."),
} as const satisfies Record<string, z.ZodType>;
