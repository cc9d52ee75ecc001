import type { ReactNode } from "react";
import { preloadType } from "../../_fonts/preload-type";

export default function ShareLayout({ children }: { children: ReactNode }) {
  preloadType();
  return children;
}
