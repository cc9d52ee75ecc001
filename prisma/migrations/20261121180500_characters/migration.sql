-- CreateTable
CREATE TABLE "character" (
    "id" UUID NOT NULL,
    "owner_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "drawn_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "character_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "character_image" (
    "id" UUID NOT NULL,
    "character_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "storage_key" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" BIGINT NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "character_image_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "character_owner_id_created_at_idx" ON "character"("owner_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "character_image_storage_key_idx" ON "character_image"("storage_key");

-- CreateIndex
CREATE UNIQUE INDEX "character_image_character_id_position_key" ON "character_image"("character_id", "position");

-- AddForeignKey
ALTER TABLE "character" ADD CONSTRAINT "character_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "character_image" ADD CONSTRAINT "character_image_character_id_fkey" FOREIGN KEY ("character_id") REFERENCES "character"("id") ON DELETE CASCADE ON UPDATE CASCADE;
