import { type ClipForm, makeClip } from "#lib/media/testing/make-clip";

/** As vendors encode: frames out of order, and key frames so many frames apart. */
export const foreignForm = (keyEvery: number, more: Partial<ClipForm> = {}): ClipForm => ({
  ...{ width: 320, height: 180, rate: { num: 24, den: 1 }, seconds: 9, codec: "h264", format: "mp4" },
  options: {
    preset: "veryfast",
    "x264-params": `keyint=${keyEvery}:min-keyint=${keyEvery}:scenecut=0:open-gop=0:bframes=3:b-adapt=0`,
  },
  // Moves everywhere but in the middle, where the flashes are looked for.
  picture: "testsrc2=SIZE,drawbox=x=iw/2-40:y=ih/2-40:w=80:h=80:color=0x282828:t=fill",
  sound: { codec: "aac", rate: 44_100, channels: 2 },
  marks: [1.5, 4.25, 7.75],
  ...more,
});

/** Writes a small film as a vendor might. */
export const makeForeignFilm = (path: string, keyEvery: number, more?: Partial<ClipForm>): Promise<void> =>
  makeClip(path, foreignForm(keyEvery, more));
