import type { ReactNode } from "react";
import { SettingsTabs } from "./settings-tabs.client";

export default function SettingsLayout({ children }: { children: ReactNode }) {
  return (
    <div className="grid gap-8">
      <div className="grid gap-5">
        <h1 className="font-serif text-xl tracking-tight sm:text-2xl">Settings</h1>
        <SettingsTabs />
      </div>
      {children}
    </div>
  );
}
