import type { CSSProperties, ReactNode } from "react";
import { Easing, interpolate, useCurrentFrame, useVideoConfig } from "remotion";

/** Rises and fades in at a second of its scene. */
export function Entering({ at, style, children }: { at: number; style?: CSSProperties; children: ReactNode }) {
  const seconds = useCurrentFrame() / useVideoConfig().fps;
  const clamp = { extrapolateLeft: "clamp", extrapolateRight: "clamp" } as const;
  const there = interpolate(seconds, [at, at + 0.6], [0, 1], { easing: Easing.inOut(Easing.cubic), ...clamp });
  return <div style={{ ...style, opacity: there, transform: `translateY(${(1 - there) * 18}px)` }}>{children}</div>;
}
