import type { ReactNode } from "react";
import { AbsoluteFill, interpolate, Sequence, useCurrentFrame } from "remotion";
import { loadFonts } from "./load-fonts.ts";
import { Clock, Hours, Opening } from "./scenes.tsx";

loadFonts();

/** Dissolves into its scene. */
function Dissolve({ children }: { children: ReactNode }) {
  const opacity = interpolate(useCurrentFrame(), [0, 15], [0, 1], { extrapolateRight: "clamp" });
  return <AbsoluteFill style={{ opacity }}>{children}</AbsoluteFill>;
}

/** The film `text`, written as one writes it for Remotion: the same words, moments and lengths. */
export const TextFilm = () => (
  <AbsoluteFill>
    <Sequence durationInFrames={315}>
      <Opening />
    </Sequence>
    <Sequence from={300} durationInFrames={315}>
      <Dissolve>
        <Clock />
      </Dissolve>
    </Sequence>
    <Sequence from={600} durationInFrames={300}>
      <Dissolve>
        <Hours />
      </Dissolve>
    </Sequence>
  </AbsoluteFill>
);
