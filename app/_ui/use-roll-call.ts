import { useState } from "react";

/** Waits for so many parts of a page to be awake: each says its name to `here`; `all` resolves when none is missing. */
export function useRollCall(count: number) {
  const [roll] = useState(() => {
    const named = new Set<string>();
    let here: (name: string) => void = () => undefined;
    const all = new Promise<void>((resolve) => {
      here = (name) => {
        named.add(name);
        if (named.size === count) resolve();
      };
    });
    return { all, here };
  });
  return roll;
}
