-- One worker at a time tries a delivery.
ALTER TABLE "webhook_delivery" ADD COLUMN "leased_until" TIMESTAMPTZ(3);
