/** `#rrggbb` with an opacity of 0 to 1, as `#rrggbbaa`. */
export const withAlpha = (hex: string, alpha: number): string =>
  `${hex}${Math.round(Math.min(1, Math.max(0, alpha)) * 255)
    .toString(16)
    .padStart(2, "0")}`;
