/** A model's file as ComfyUI's loaders name it. */
export interface NeededFile {
  /** Class of the node that loads it, and the input that names it. */
  loader: string;
  input: string;
  file: string;
  /** Where it lies in ComfyUI's folder `models`. */
  folder: string;
}

export const checkpointFile = (file: string): NeededFile => ({
  loader: "CheckpointLoaderSimple",
  input: "ckpt_name",
  file,
  folder: "checkpoints",
});
