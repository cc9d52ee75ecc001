-- CreateEnum
CREATE TYPE "making_state" AS ENUM ('making', 'made', 'failed');

-- CreateTable
CREATE TABLE "character_making" (
    "id" UUID NOT NULL,
    "owner_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "request" JSONB NOT NULL,
    "state" "making_state" NOT NULL DEFAULT 'making',
    "character_id" UUID,
    "error" JSONB,
    "holder" TEXT,
    "held_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "character_making_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "making_picture" (
    "making_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "state" "operation_state" NOT NULL DEFAULT 'starting',
    "operation" JSONB,
    "result" JSONB,
    "storage_key" TEXT,
    "error" JSONB,
    "tried_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ordered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "making_picture_pkey" PRIMARY KEY ("making_id","position")
);

-- CreateIndex
CREATE INDEX "character_making_state_held_until_idx" ON "character_making"("state", "held_until");

-- CreateIndex
CREATE UNIQUE INDEX "character_making_owner_id_key_key" ON "character_making"("owner_id", "key");

-- CreateIndex
CREATE INDEX "making_picture_storage_key_idx" ON "making_picture"("storage_key");

-- AddForeignKey
ALTER TABLE "character_making" ADD CONSTRAINT "character_making_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "making_picture" ADD CONSTRAINT "making_picture_making_id_fkey" FOREIGN KEY ("making_id") REFERENCES "character_making"("id") ON DELETE CASCADE ON UPDATE CASCADE;
