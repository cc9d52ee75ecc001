// The package describes its whole build only; the light one is the same without captions, keys and other soundtracks.
declare module "hls.js/light" {
  export * from "hls.js";
  export { default } from "hls.js";
}
