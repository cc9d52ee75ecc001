import type { ReactNode } from "react";
import { AccountFrame } from "../_account/account-frame";
import { preloadType } from "../_fonts/preload-type";
import { Toasts } from "../_ui/toasts.client";
import { QueryProvider } from "../query-provider.client";
import { StudioHeader } from "./studio-header";

export default function StudioLayout({ children }: { children: ReactNode }) {
  preloadType();
  return (
    <AccountFrame>
      <QueryProvider>
        <a
          href="#main"
          className="sr-only z-50 rounded-md bg-ink text-ground text-sm focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:px-4 focus:py-3"
        >
          Skip to the content
        </a>
        <StudioHeader />
        <main id="main" tabIndex={-1} className="mx-auto w-full max-w-7xl px-4 pt-6 pb-24 outline-none sm:px-6 lg:px-8">
          {children}
        </main>
        <Toasts />
      </QueryProvider>
    </AccountFrame>
  );
}
