import type { Storyboard } from "../../lib/contracts/storyboard.ts";
import { figure } from "./figure.ts";
import { motion } from "./motion.ts";
import { text } from "./text.ts";

/** The films that are timed. Each lasts 30 s. */
export const films = { text, figure, motion } satisfies Record<string, Storyboard>;
