"use client";
import { CostLine } from "./cost-line";
import { useEstimate } from "./use-estimate";

/** Cost and wait in a few words, beside the button that orders. */
export const OrderCost = () => <CostLine estimate={useEstimate()} free="Free on this machine" />;
