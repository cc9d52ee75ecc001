-- CreateEnum
CREATE TYPE "operation_state" AS ENUM ('starting', 'started', 'succeeded', 'failed', 'cancelled', 'unknown');

-- AlterTable
ALTER TABLE "video_version" ALTER COLUMN "storyboard" DROP NOT NULL,
ALTER COLUMN "audit" DROP NOT NULL;

-- CreateTable
CREATE TABLE "vendor_operation" (
    "id" UUID NOT NULL,
    "job_id" UUID NOT NULL,
    "attempt" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "take" INTEGER NOT NULL,
    "provider" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "amount_micros" BIGINT NOT NULL,
    "state" "operation_state" NOT NULL DEFAULT 'starting',
    "stoppable" BOOLEAN NOT NULL,
    "operation" JSONB,
    "result" JSONB,
    "files" TEXT[],
    "error" JSONB,
    "woken_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "vendor_operation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provider_health" (
    "name" TEXT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "rests" INTEGER NOT NULL DEFAULT 0,
    "rests_until" TIMESTAMPTZ(3),
    "last_error" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "provider_health_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "vendor_operation_provider_state_idx" ON "vendor_operation"("provider", "state");

-- CreateIndex
CREATE UNIQUE INDEX "vendor_operation_job_id_key_take_key" ON "vendor_operation"("job_id", "key", "take");

-- AddForeignKey
ALTER TABLE "vendor_operation" ADD CONSTRAINT "vendor_operation_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "job"("id") ON DELETE CASCADE ON UPDATE CASCADE;
