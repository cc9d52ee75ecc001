-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "owner_kind" AS ENUM ('guest', 'local', 'user');

-- CreateEnum
CREATE TYPE "job_kind" AS ENUM ('explainer', 'music_video', 'clip');

-- CreateEnum
CREATE TYPE "job_status" AS ENUM ('queued', 'processing', 'waiting', 'completed', 'failed', 'cancelled');

-- CreateEnum
CREATE TYPE "waiting_for" AS ENUM ('approval', 'song', 'decision');

-- CreateEnum
CREATE TYPE "priority" AS ENUM ('low', 'normal', 'high', 'urgent');

-- CreateEnum
CREATE TYPE "step_name" AS ENUM ('plan', 'scene', 'finish');

-- CreateEnum
CREATE TYPE "task_status" AS ENUM ('waiting', 'ready', 'running', 'done', 'failed', 'cancelled');

-- CreateTable
CREATE TABLE "owner" (
    "id" TEXT NOT NULL,
    "kind" "owner_kind" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "owner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job" (
    "id" UUID NOT NULL,
    "owner_id" TEXT NOT NULL,
    "kind" "job_kind" NOT NULL,
    "status" "job_status" NOT NULL DEFAULT 'queued',
    "waiting_for" "waiting_for",
    "priority" "priority" NOT NULL DEFAULT 'normal',
    "input" JSONB NOT NULL,
    "input_version" INTEGER NOT NULL,
    "attempt" INTEGER NOT NULL DEFAULT 1,
    "percentage" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "last_event" INTEGER NOT NULL DEFAULT 0,
    "current_stage" TEXT,
    "title" TEXT,
    "writer" TEXT,
    "video_id" UUID,
    "error" JSONB,
    "cancel_requested_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "admitted_at" TIMESTAMPTZ(3),
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "deadline" TIMESTAMPTZ(3),

    CONSTRAINT "job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_event" (
    "job_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "attempt" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "percentage" DOUBLE PRECISION NOT NULL,
    "type" TEXT NOT NULL,
    "subject" TEXT NOT NULL DEFAULT '',
    "fact" JSONB NOT NULL,

    CONSTRAINT "job_event_pkey" PRIMARY KEY ("job_id","number")
);

-- CreateTable
CREATE TABLE "task" (
    "id" UUID NOT NULL,
    "job_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "step" "step_name" NOT NULL,
    "input" JSONB NOT NULL,
    "output" JSONB,
    "status" "task_status" NOT NULL,
    "deps" TEXT[],
    "pending" INTEGER NOT NULL DEFAULT 0,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "runs" INTEGER NOT NULL DEFAULT 0,
    "attempt" INTEGER NOT NULL DEFAULT 1,
    "ticket" UUID,
    "claim" UUID,
    "worker" TEXT,
    "error" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ready_at" TIMESTAMPTZ(3),
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "artifact" (
    "id" UUID NOT NULL,
    "owner_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "storage_key" TEXT,
    "bytes" BIGINT NOT NULL DEFAULT 0,
    "sha256" TEXT,
    "meta" JSONB NOT NULL,
    "engine_version" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "artifact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "artifact_use" (
    "job_id" UUID NOT NULL,
    "artifact_id" UUID NOT NULL,

    CONSTRAINT "artifact_use_pkey" PRIMARY KEY ("job_id","artifact_id")
);

-- CreateTable
CREATE TABLE "video" (
    "id" UUID NOT NULL,
    "owner_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "tags" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "video_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "video_version" (
    "id" UUID NOT NULL,
    "video_id" UUID NOT NULL,
    "job_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "facts" JSONB NOT NULL,
    "files" JSONB NOT NULL,
    "storyboard" JSONB NOT NULL,
    "audit" JSONB NOT NULL,
    "loudness_lufs" DOUBLE PRECISION,
    "true_peak_dbtp" DOUBLE PRECISION,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "video_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "share" (
    "token" TEXT NOT NULL,
    "video_id" UUID NOT NULL,
    "owner_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "views" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "share_pkey" PRIMARY KEY ("token")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "owner_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "job_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("owner_id","key")
);

-- CreateIndex
CREATE INDEX "job_owner_id_created_at_idx" ON "job"("owner_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "job_owner_id_status_priority_created_at_idx" ON "job"("owner_id", "status", "priority" DESC, "created_at");

-- CreateIndex
CREATE INDEX "job_status_deadline_idx" ON "job"("status", "deadline");

-- CreateIndex
CREATE INDEX "job_video_id_idx" ON "job"("video_id");

-- CreateIndex
CREATE INDEX "job_event_job_id_attempt_type_subject_number_idx" ON "job_event"("job_id", "attempt", "type", "subject", "number" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "task_ticket_key" ON "task"("ticket");

-- CreateIndex
CREATE INDEX "task_status_ready_at_idx" ON "task"("status", "ready_at");

-- CreateIndex
CREATE UNIQUE INDEX "task_job_id_key_key" ON "task"("job_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "artifact_owner_id_key_key" ON "artifact"("owner_id", "key");

-- CreateIndex
CREATE INDEX "artifact_use_artifact_id_idx" ON "artifact_use"("artifact_id");

-- CreateIndex
CREATE INDEX "video_owner_id_created_at_idx" ON "video"("owner_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "video_version_job_id_key" ON "video_version"("job_id");

-- CreateIndex
CREATE UNIQUE INDEX "video_version_video_id_number_key" ON "video_version"("video_id", "number");

-- CreateIndex
CREATE INDEX "share_video_id_idx" ON "share"("video_id");

-- CreateIndex
CREATE INDEX "share_owner_id_idx" ON "share"("owner_id");

-- CreateIndex
CREATE INDEX "idempotency_key_job_id_idx" ON "idempotency_key"("job_id");

-- AddForeignKey
ALTER TABLE "job" ADD CONSTRAINT "job_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job" ADD CONSTRAINT "job_video_id_fkey" FOREIGN KEY ("video_id") REFERENCES "video"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_event" ADD CONSTRAINT "job_event_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "artifact" ADD CONSTRAINT "artifact_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "artifact_use" ADD CONSTRAINT "artifact_use_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "artifact_use" ADD CONSTRAINT "artifact_use_artifact_id_fkey" FOREIGN KEY ("artifact_id") REFERENCES "artifact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "video" ADD CONSTRAINT "video_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "video_version" ADD CONSTRAINT "video_version_video_id_fkey" FOREIGN KEY ("video_id") REFERENCES "video"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "video_version" ADD CONSTRAINT "video_version_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share" ADD CONSTRAINT "share_video_id_fkey" FOREIGN KEY ("video_id") REFERENCES "video"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share" ADD CONSTRAINT "share_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idempotency_key" ADD CONSTRAINT "idempotency_key_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idempotency_key" ADD CONSTRAINT "idempotency_key_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "job"("id") ON DELETE CASCADE ON UPDATE CASCADE;


