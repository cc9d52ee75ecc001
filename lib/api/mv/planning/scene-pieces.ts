// What the built-in planner makes scenes of. `{who}` is the character, `{where}` the place; every list is walked in
// another stride, so that no two scenes of an order are put together the same.

export interface Beat {
  /** What happens. */
  act: string;
  /** How near the camera is. */
  shot: "wide" | "middle" | "near";
}

/** What can happen, by its place in a story: how it opens, goes on, rises, turns, and ends. */
export const beats = {
  open: [
    { act: "{who} arrives at the edge of {where}, pauses and takes in the whole view", shot: "wide" },
    { act: "{where} wakes up; {who} steps into the frame, small against the scene", shot: "wide" },
    { act: "seen from high above, {who} walks the one path that leads into {where}", shot: "wide" },
    { act: "{where} lies quiet and empty until {who} comes into view, far away, walking closer", shot: "wide" },
  ],
  go: [
    {
      act: "{who} walks steadily through {where}, glancing left and right, the air full of small movement",
      shot: "middle",
    },
    { act: "{who} reaches out and lets one hand glide along a textured surface, {where} soft behind", shot: "near" },
    { act: "{who} stops where the ways part in {where}, considers both and chooses one", shot: "wide" },
    { act: "{who} passes behind foreground details of {where}, half hidden, always moving forward", shot: "middle" },
    { act: "{who} kneels to look closely at a small thing found in {where}", shot: "near" },
    { act: "{who} crosses open ground in {where} while birds rise in the distance", shot: "wide" },
    { act: "{who} shares a quiet, friendly moment with passers-by, {where} all around", shot: "middle" },
    { act: "reflections of {where} slide over {who}, who watches, perfectly still", shot: "near" },
  ],
  rise: [
    { act: "{who} breaks into a run through {where}, the surroundings streaking past", shot: "middle" },
    { act: "{who} climbs to the highest point of {where}, step by step, without stopping", shot: "wide" },
    { act: "{who} turns sharply towards the camera, determined, {where} out of focus behind", shot: "near" },
    { act: "wind picks up around {who} in {where}; leaves, sparks and light swirl past", shot: "middle" },
    { act: "{who} leaps across a gap in {where}, caught at the top of the arc", shot: "wide" },
    { act: "lights of {where} come on one after another as {who} moves past them", shot: "middle" },
  ],
  turn: [
    { act: "everything in {where} holds its breath; {who} stands alone in a single shaft of light", shot: "wide" },
    { act: "{who} closes both eyes for a moment, then opens them with new calm, {where} glowing around", shot: "near" },
    { act: "rain begins to fall on {where}; {who} looks up into it", shot: "middle" },
    { act: "{who} finds what the journey through {where} was about, and touches it gently", shot: "near" },
  ],
  end: [
    { act: "{who} looks back over {where} one last time, then walks out of the frame", shot: "wide" },
    { act: "{who} smiles faintly, seen close, while {where} dissolves into soft lights behind", shot: "near" },
    { act: "{who} sits down high above {where} and watches the light fade", shot: "wide" },
    { act: "the view rises and {who} becomes a small figure in the heart of {where}", shot: "wide" },
  ],
} as const satisfies Record<string, readonly Beat[]>;

export const framings = {
  wide: [
    ...["Wide establishing shot, 24 mm lens", "Extreme wide shot from a drone", "Wide shot at eye level, deep focus"],
    ...["Wide shot from low to the ground, strong foreground", "High wide shot, looking down at an angle"],
  ],
  middle: [
    ...["Medium shot, 35 mm lens", "Medium tracking shot at hip height", "Three-quarter shot from behind the shoulder"],
    ...["Medium long shot in profile", "Low-angle medium shot, 28 mm lens"],
  ],
  near: [
    ...["Close-up, 85 mm lens, shallow depth of field", "Extreme close-up with a slow rack focus"],
    ...[
      "Close-up from slightly below, soft background",
      "Tight over-the-shoulder shot",
      "Macro detail shot, creamy bokeh",
    ],
  ],
} as const;

export const moves = [
  ...["slow push in", "smooth lateral dolly alongside", "slow half-circle orbit", "gentle handheld sway"],
  ...[
    "crane move rising steadily",
    "gimbal gliding backwards ahead of the action",
    "locked-off frame that the action crosses",
  ],
  ...["slow tilt up from the ground", "slow pull-back that reveals more", "parallax slide past the foreground"],
  "slow drifting descent",
] as const;

export interface Light {
  words: string;
  /** What would contradict it. */
  not: string;
  /** Parts of the day that it is one of. */
  when: "morning" | "day" | "evening" | "night" | "any";
}

/** In the order of a day. */
export const lights: readonly Light[] = [
  {
    words: "first light of dawn, low mist, cool blue shadows with a warm rim",
    not: "harsh midday sun",
    when: "morning",
  },
  { words: "clear morning sun, crisp long shadows, fresh colours", not: "night, artificial light", when: "morning" },
  { words: "high noon with hard graphic shadows and vivid colour", not: "fog, darkness", when: "day" },
  { words: "soft overcast light, muted palette, gentle contrast", not: "hard shadows, lens flare", when: "any" },
  { words: "golden hour, long amber light, dust glowing in the air", not: "flat grey light", when: "evening" },
  { words: "sunset with a burning sky and deep silhouettes", not: "midday light, white sky", when: "evening" },
  { words: "blue hour, first lamps lit, teal and orange palette", not: "bright daylight", when: "evening" },
  { words: "night, wet surfaces, neon reflections in magenta and cyan", not: "daylight, blue sky", when: "night" },
  { words: "moonlight, silver edges, deep calm shadows", not: "daylight, warm lamps", when: "night" },
  { words: "after the rain, clean air, reflections in every puddle", not: "dry dust, haze", when: "any" },
  { words: "sunbeams through haze, warm highlights, visible rays", not: "flat lighting, night", when: "morning" },
  { words: "storm light, dark clouds with one bright break", not: "cloudless sky", when: "any" },
  { words: "warm lamplight and small points of light, cosy contrast", not: "overexposed daylight", when: "night" },
];

/** Where an idea names no place. */
export const places = [
  ...["an old town", "an open desert plain", "a glass-roofed hall", "a harbour of tall cranes"],
  ...["a pine forest", "a rooftop garden above the city", "a long white gallery", "terraced hills"],
] as const;

export const grades = [
  ...["subtle film grain, natural skin and material textures", "rich contrast, anamorphic highlights"],
  ...["soft pastel grade, airy highlights", "deep blacks, saturated accents", "documentary realism, fine detail"],
] as const;

/** What no scene may show. */
export const always = [
  ...["blurry", "low quality", "distorted", "deformed faces or hands", "extra limbs", "duplicate characters"],
  ...["flicker", "jump cuts", "text", "captions", "watermark", "logo"],
] as const;
