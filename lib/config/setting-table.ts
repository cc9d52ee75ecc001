import os from "node:os";
import path from "node:path";
import { z } from "zod";
import { vendorSettings } from "#lib/config/vendor-settings";

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

/** Comma-separated `host:port` as the URL parser writes them: lower case, IPv6 without brackets. */
const hosts = z
  .string()
  .default("")
  .transform((text) => text.split(",").flatMap((entry) => entry.trim() || []))
  .refine((entries) => entries.every((entry) => URL.canParse(`http://${entry}/`) && /:\d{1,5}$/.test(entry)), {
    error: "must be hosts with their ports, such as localhost:8188,10.0.0.5:80",
  })
  .transform((entries) =>
    entries.map((entry) => {
      const { hostname } = new URL(`http://${entry}/`);
      return `${hostname.replace(/^\[(.*)\]$/, "$1")}:${Number(/\d+$/.exec(entry)?.[0])}`;
    }),
  );

const dollars = z.coerce
  .number({ error: "must be an amount of US dollars from 0 to 1000000" })
  .min(0, { error: "must be an amount of US dollars from 0 to 1000000" })
  .max(1_000_000, { error: "must be an amount of US dollars from 0 to 1000000" });

const addresses = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .refine((list) => list.every((one) => /^[0-9a-f.:]+(\/\d{1,3})?$/i.test(one)), {
    error: "must be addresses or ranges such as 10.0.0.0/8, with commas between them",
  });

const origins = z
  .string()
  .default("")
  .transform((text) => text.split(",").flatMap((entry) => entry.trim() || []))
  .refine((entries) => entries.every((entry) => URL.parse(entry)?.origin === entry && /^https?:/.test(entry)), {
    error: "must be origins such as https://app.example.org,http://localhost:5173",
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
  CLERK_PUBLISHABLE_KEY: z
    .string()
    .regex(/^pk_(test|live)_[A-Za-z0-9+/=_-]+$/, { error: "must be a key that begins with pk_test_ or pk_live_" })
    .optional()
    .describe("Clerk's publishable key: with CLERK_SECRET_KEY, people sign in by Clerk. Unset: guests."),
  CLERK_SECRET_KEY: secret.optional().describe("Clerk's secret key."),
  CLERK_JWT_KEY: z
    .string()
    .transform((pem) => pem.replaceAll("\\n", "\n"))
    .refine((pem) => pem.includes("BEGIN PUBLIC KEY"), { error: "must be Clerk's JWT public key, in PEM form" })
    .optional()
    .describe("Clerk's JWT public key (PEM): sessions are checked without asking Clerk. Unset: Clerk is asked."),
  CLERK_WEBHOOK_SIGNING_SECRET: secret
    .optional()
    .describe("Signing secret of Clerk's webhook at /api/clerk: with it, who leaves Clerk takes their films along."),
  OPERATORS: z
    .string()
    .default("")
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .describe("Clerk user ids of those who run the installation, with commas between them."),
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
  FETCH_ALLOW_HOSTS: hosts.describe(
    "Comma-separated host:port on private networks that may be asked all the same: vendors, webhook receivers.",
  ),
  CORS_ALLOW_ORIGINS: origins.describe(
    "Comma-separated origins whose pages may call the API with a key of theirs. Never with cookies.",
  ),
  CHILD_MEMORY_MB: whole(128, 1_048_576).default(3072).describe("A child process that holds more memory is stopped."),
  WRITES_PER_MINUTE: whole(1, 1_000_000).default(100).describe("Creates and edits of one owner in a minute."),
  READS_PER_MINUTE: whole(1, 10_000_000)
    .default(1200)
    .describe("Other API requests of one owner in a minute; films, pictures and event streams are not counted."),
  ESTIMATES_PER_MINUTE: whole(1, 1_000_000)
    .default(60)
    .describe("Estimates of one owner in a minute: each writes a storyboard."),
  KEY_WRITES_PER_MINUTE: whole(1, 1_000_000)
    .default(100)
    .describe("Creates and edits with one API key in a minute; they count for its owner too."),
  KEY_READS_PER_MINUTE: whole(1, 10_000_000).default(1200).describe("Other requests with one API key in a minute."),
  ADDRESS_WRITES_PER_MINUTE: whole(1, 1_000_000)
    .default(300)
    .describe("Creates and edits in a minute of all guests and strangers from one network address elsewhere."),
  ADDRESS_READS_PER_MINUTE: whole(1, 10_000_000)
    .default(3600)
    .describe("Other requests in a minute of all guests and strangers from one network address elsewhere."),
  TRUSTED_PROXIES: addresses
    .default([])
    .describe(
      "Addresses or ranges of reverse proxies whose X-Forwarded-For is believed; without those of yours, guests are not told apart by address.",
    ),
  PAID_JOBS_PER_HOUR: whole(0, 100_000).default(10).describe("Jobs of one owner in an hour that vendors are paid for."),
  MONTHLY_CAP_USD: dollars
    .default(20)
    .describe("What one owner may spend with vendors in a month, unless told otherwise."),
  INSTALLATION_CAP_USD: dollars.default(200).describe("What all owners together may spend with vendors in a month."),
  GUESTS_MAY_SPEND: z
    .stringbool({ error: "must be true or false" })
    .default(false)
    .describe("Whether guests from elsewhere may order what vendors are paid for."),
  GUESTS_CAP_USD: dollars
    .default(50)
    .describe("What all guests from elsewhere together may spend with vendors in a month, where they may."),
  ADDRESS_PAID_PER_HOUR: whole(0, 100_000)
    .default(20)
    .describe("Orders in an hour that vendors are paid for, of all guests from one network address elsewhere."),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, { error: "must be the name of a bucket" })
    .optional()
    .describe(
      "Keeps films and files in this bucket of its own; credentials by AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.",
    ),
  S3_ENDPOINT: httpUrl.optional().describe("Origin of an object store that speaks S3. Unset: AWS."),
  S3_PUBLIC_ENDPOINT: httpUrl
    .optional()
    .describe("Origin under which browsers reach the bucket: films come from there. Unset: through this server."),
  AWS_REGION: z.string().default("us-east-1").describe("Region of the bucket."),
  LOCAL_COPIES_MB: whole(10, 10_000_000)
    .default(5000)
    .describe("Room under DATA_DIR for copies of what is in the bucket."),
  UNDO_SECONDS: whole(0, 30 * 86_400)
    .default(600)
    .describe("For so long a deleted video or job can be brought back; then its bytes go."),
  RETENTION_DAYS: whole(1, 36_500)
    .optional()
    .describe("Videos and ended jobs older than this are deleted, unless they are shared. Unset: kept for ever."),
  OWNER_STORAGE_MB: whole(1, 1_000_000_000)
    .optional()
    .describe(
      "Room of one owner: beyond it their oldest videos are deleted, unless they are shared, and nothing new is taken in. Unset: no bound.",
    ),
  STORAGE_MB: whole(1, 1_000_000_000).optional().describe("The same for the whole installation."),
  UPLOAD_MB: whole(1, 1_000_000).default(500).describe("Size of one uploaded file at most."),
  OWNER_UPLOADS_MB: whole(1, 1_000_000_000).default(5000).describe("Room for one owner's uploaded files."),
  UPLOAD_DAYS: whole(1, 36_500).default(30).describe("An uploaded file is kept so long; one half sent, a day."),
  ...vendorSettings,
} as const satisfies Record<string, z.ZodType>;
