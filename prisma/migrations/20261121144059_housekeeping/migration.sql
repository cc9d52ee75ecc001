-- AlterTable
ALTER TABLE "artifact" ADD COLUMN     "missing_since" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "chore" (
    "name" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "held_until" TIMESTAMPTZ(3),
    "holder" TEXT,
    "cursor" TEXT,

    CONSTRAINT "chore_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "artifact_storage_key_idx" ON "artifact"("storage_key");

-- CreateIndex
CREATE INDEX "upload_storage_key_idx" ON "upload"("storage_key");


