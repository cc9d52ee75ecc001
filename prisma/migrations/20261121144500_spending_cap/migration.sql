-- CreateTable
CREATE TABLE "spending_cap" (
    "owner_id" TEXT NOT NULL,
    "cap_micros" BIGINT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "spending_cap_pkey" PRIMARY KEY ("owner_id")
);

-- Money is never negative, whatever a program thinks.
ALTER TABLE "ledger_balance" ADD CONSTRAINT "ledger_balance_never_negative"
    CHECK ("reserved_micros" >= 0 AND "spent_micros" >= 0);
