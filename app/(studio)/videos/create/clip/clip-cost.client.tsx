"use client";
import { CostLine } from "../cost-line";
import { useClipEstimate } from "./clip-estimate.client";

/** Cost and wait in a few words, beside the button that orders. */
export const ClipCost = () => <CostLine estimate={useClipEstimate()} free="Free" />;
