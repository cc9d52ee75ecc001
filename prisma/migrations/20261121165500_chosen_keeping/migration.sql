-- AlterTable
ALTER TABLE "owner" ADD COLUMN     "chosen_retention_days" INTEGER,
ADD COLUMN     "chosen_storage_cap_bytes" BIGINT;
