/** Who can be asked for a clip. `auto`: the first that is set up here, this machine last. */
export const clipBackends = ["auto", "replicate", "gemini", "minimax", "comfyui", "local"] as const;
