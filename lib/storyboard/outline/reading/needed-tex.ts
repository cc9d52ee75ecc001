import { texOf } from "#lib/storyboard/outline/reading/rich";

/** A relation or an operation: not the mere name of a quantity such as `$n$` or `$N_0$`. */
const says =
  /[=<>+^/!|]|\S-|\\(?:[dt]?frac|sqrt|sum|prod|int|lim|log|ln|sin|cos|tan|exp|le|ge|ne|leq|geq|neq|approx|equiv|propto|to|cdot|times|in|rightarrow|Rightarrow|binom|pm|circ)\b/;

/** The TeX of a line that says something and so has to be seen. */
export const neededTex = (rich: string): string[] => [...new Set(texOf(rich).filter((tex) => says.test(tex)))];
