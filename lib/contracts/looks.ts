import { z } from "zod";

/** Visual styles of a film. What each one means in colour and type lives in `render/looks`. */
export const lookNames = ["paper", "midnight", "chalkboard", "minimal"] as const;
export const LookName = z.enum(lookNames);
export type LookName = z.infer<typeof LookName>;

export interface LookInfo {
  name: LookName;
  title: string;
  description: string;
}

export const lookInfos = [
  { name: "paper", title: "Paper", description: "Warm paper, dark ink, a serif for titles." },
  { name: "midnight", title: "Midnight", description: "Deep blue, bright lines; made for graphs and figures." },
  { name: "chalkboard", title: "Chalkboard", description: "Slate green and chalk, as in a classroom." },
  { name: "minimal", title: "Minimal", description: "White, black and one colour; nothing else." },
] as const satisfies readonly LookInfo[];
