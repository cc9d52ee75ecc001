import { z } from "zod";
import { lookNames } from "#lib/contracts/look-infos";

export const LookName = z.enum(lookNames);
export type LookName = z.infer<typeof LookName>;
