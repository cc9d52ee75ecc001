/** Sizes that models name, the smallest first. */
export const resolutions = ["360p", "480p", "512p", "720p", "768p", "1080p", "2k", "4k"] as const;
