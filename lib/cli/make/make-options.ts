import { captionStyles } from "#lib/contracts/caption-styles";
import { lookNames } from "#lib/contracts/look-infos";
import { mergeTransitions } from "#lib/contracts/merge-transitions";

/** What the command line of `make` takes, for `parseArgs`. */
export const makeOptions = {
  topic: { type: "string" },
  context: { type: "string" },
  "context-file": { type: "string" },
  storyboard: { type: "string" },
  template: { type: "string" },
  title: { type: "string" },
  model: { type: "string" },
  pictures: { type: "string" },
  quality: { type: "string" },
  aspect: { type: "string" },
  look: { type: "string" },
  captions: { type: "string" },
  language: { type: "string" },
  voice: { type: "string" },
  seconds: { type: "string" },
  seed: { type: "string" },
  clip: { type: "string" },
  backend: { type: "string" },
  resolution: { type: "string" },
  negative: { type: "string" },
  silent: { type: "boolean" },
  "first-frame": { type: "string" },
  "last-frame": { type: "string" },
  reference: { type: "string", multiple: true },
  merge: { type: "string", multiple: true },
  transition: { type: "string" },
  "transition-seconds": { type: "string" },
  sound: { type: "string" },
  "sound-mode": { type: "string" },
  out: { type: "string" },
  report: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

export const usage = `npm run make -- --topic TEXT --out FILM.mp4           a film that explains something
  --context TEXT | --context-file NOTES.md   what the film is to say: notes, a script, or an instruction
  --storyboard BOARD.json                    film this storyboard as it is
  --template ID                              film this storyboard of the library or the examples
  --model PROVIDER/MODEL                     who writes it; without: the first that has a key, else the built-in
                                             writer, which is also --model local/outline
  --pictures PROVIDER/MODEL                  who makes pictures that are described; without: they are drawn here
  --quality low|medium|high|ultra   --aspect 16:9|9:16|1:1|4:3|21:9
  --look ${lookNames.slice(0, 6).join("|")}|
         ${lookNames.slice(6).join("|")}
  --captions ${captionStyles.join("|")}   drawn into the picture, beside the caption files
  --language CODE   --voice ID   --seconds N   --title TEXT   --seed N

npm run make -- --clip PROMPT --out CLIP.mp4          a clip of a few seconds
  --backend auto|replicate|gemini|minimax|comfyui|local   --model NAME   --seconds N   --aspect RATIO
  --resolution 360p to 4k   --negative TEXT   --silent   --seed N   --title TEXT
  --first-frame PICTURE   --last-frame PICTURE   --reference PICTURE (also several times)

npm run make -- --merge A.mp4 --merge B.mp4 --out FILM.mp4   films and clips become one, in this order
  --transition ${mergeTransitions.join("|")}   --transition-seconds N   --aspect RATIO
  --sound FILE   --sound-mode mix|replace   --title TEXT

  --report REPORT.json                       figures of what was made, as JSON

Vendors are paid by the keys in the environment; what nobody has a key for is made on this machine, for nothing.`;
