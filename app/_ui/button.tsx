import type { ComponentProps } from "react";
import { classes } from "./classes";

const looks = {
  /** The one thing to do on a screen. */
  primary: "bg-accent text-on-accent hover:bg-accent-deep disabled:bg-sunk disabled:text-soft",
  quiet: "border border-edge bg-transparent text-ink hover:bg-sunk disabled:border-line disabled:text-soft",
  plain: "text-ink underline-offset-4 hover:underline disabled:text-soft",
  danger: "border border-bad text-bad hover:bg-sunk disabled:border-line disabled:text-soft",
} as const;
const sizes = {
  regular: "min-h-11 px-5 text-sm",
  /** One of several in a row. */
  snug: "min-h-11 px-2.5 text-sm",
  large: "min-h-13 px-7 text-base",
  icon: "size-11",
} as const;

interface ButtonStyle {
  look?: keyof typeof looks;
  size?: keyof typeof sizes;
}

/** The classes of a button, for links that look like one. */
export const buttonClass = ({ look = "quiet", size = "regular" }: ButtonStyle = {}, more?: string): string =>
  classes(
    "inline-flex shrink-0 items-center justify-center gap-2 rounded-md font-medium transition-colors duration-150 ease-calm",
    "disabled:cursor-not-allowed",
    looks[look],
    sizes[size],
    more,
  );

export function Button({ look, size, className, type = "button", ...rest }: ComponentProps<"button"> & ButtonStyle) {
  return <button type={type} className={buttonClass({ look, size }, className)} {...rest} />;
}
