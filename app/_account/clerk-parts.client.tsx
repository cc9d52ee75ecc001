"use client";
import { type ComponentProps, lazy } from "react";

// What a server component imports comes with every page, shown or not: Clerk's script is fetched where it has keys.
// No boundary stands around them, so that a page's status is still its own.
const LazyFrame = lazy(async () => ({ default: (await import("./clerk-frame.client")).ClerkFrame }));
const LazyMenu = lazy(async () => ({ default: (await import("./signed-in-as.client")).SignedInAs }));

// Components of their own: what crosses from the server is made lazy by React itself, and twice breaks the page.
export const ClerkFrame = (props: ComponentProps<typeof LazyFrame>) => <LazyFrame {...props} />;
export const SignedInAs = (props: ComponentProps<typeof LazyMenu>) => <LazyMenu {...props} />;
