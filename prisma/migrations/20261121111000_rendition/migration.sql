-- AlterEnum
ALTER TYPE "step_name" ADD VALUE 'rendition';
