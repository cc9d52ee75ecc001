"use client";
import { Download } from "lucide-react";
import { Menu } from "../../../_ui/menu.client";

export interface DownloadItem {
  label: string;
  detail: string;
  href: string;
  /** Name of the saved file, where the server gives none. */
  fileName?: string;
}

export function DownloadMenu({ items }: { items: readonly DownloadItem[] }) {
  return (
    <Menu
      label={
        <>
          <Download className="size-4" aria-hidden />
          Download
        </>
      }
      links={items.map(({ label, detail, href, fileName }) => ({
        href,
        download: fileName ?? true,
        words: (
          <>
            <span className="flex-1">{label}</span>
            <span className="label-mono text-soft">{detail}</span>
          </>
        ),
      }))}
    />
  );
}
