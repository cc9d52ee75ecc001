import Link from "next/link";
import type { ReactNode } from "react";
import { OperatorLink } from "../../_account/operator-link";
import { SettingsTabs } from "./settings-tabs.client";

const link = "inline-flex min-h-11 items-center text-sm underline underline-offset-4";

export default function SettingsLayout({ children }: { children: ReactNode }) {
  return (
    <div className="grid gap-8">
      <div className="grid gap-5">
        <div className="flex flex-wrap items-baseline justify-between gap-4">
          <h1 className="font-serif text-xl tracking-tight sm:text-2xl">Settings</h1>
          <div className="flex gap-6">
            <OperatorLink className={`${link} sm:hidden`} />
            <Link href="/characters" className={`${link} md:hidden`}>
              Characters
            </Link>
            <Link href="/docs" className={link}>
              API reference
            </Link>
          </div>
        </div>
        <SettingsTabs />
      </div>
      {children}
    </div>
  );
}
