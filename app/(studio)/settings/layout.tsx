import Link from "next/link";
import type { ReactNode } from "react";
import { SettingsTabs } from "./settings-tabs.client";

export default function SettingsLayout({ children }: { children: ReactNode }) {
  return (
    <div className="grid gap-8">
      <div className="grid gap-5">
        <div className="flex flex-wrap items-baseline justify-between gap-4">
          <h1 className="font-serif text-xl tracking-tight sm:text-2xl">Settings</h1>
          <Link href="/docs" className="inline-flex min-h-11 items-center text-sm underline underline-offset-4">
            API reference
          </Link>
        </div>
        <SettingsTabs />
      </div>
      {children}
    </div>
  );
}
