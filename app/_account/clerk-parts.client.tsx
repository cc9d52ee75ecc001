"use client";
import { lazy } from "react";

// What a server component imports comes with every page, shown or not: Clerk's script is fetched where it has keys.
// No boundary stands around them, so that a page's status is still its own.
export const ClerkFrame = lazy(async () => ({ default: (await import("./clerk-frame.client")).ClerkFrame }));
export const SignedInAs = lazy(async () => ({ default: (await import("./signed-in-as.client")).SignedInAs }));
