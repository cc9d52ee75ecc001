declare module "music-tempo" {
  /** Throws for sounds without onsets. `beats` in seconds when the sound has 44,100 samples a second. */
  export default class MusicTempo {
    constructor(samples: Float32Array);
    readonly tempo: string;
    readonly beats: number[];
  }
}
