"use client";
import { Tabs } from "../../_ui/tabs.client";

/** One line a page of the settings, in their order. */
const tabs = [
  { href: "/settings/usage", name: "Usage" },
  { href: "/settings/files", name: "Files" },
  { href: "/settings/keys", name: "API keys" },
  { href: "/settings/webhooks", name: "Webhooks" },
  { href: "/settings/providers", name: "Providers" },
  { href: "/settings/data", name: "Your data" },
  { href: "/settings/audit", name: "Record" },
] as const;

export const SettingsTabs = () => <Tabs label="Settings" tabs={tabs} />;
