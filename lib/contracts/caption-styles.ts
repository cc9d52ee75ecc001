/**
 * Captions that are part of the picture. `clean`: plain letters; `boxed`: on a panel; `highlight`: the spoken word
 * stands out; `karaoke`: words fill as they are spoken.
 */
export const captionStyles = ["clean", "boxed", "highlight", "karaoke"] as const;
