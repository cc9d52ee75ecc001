import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { ReactNode } from "react";
import { Tabs } from "../../_ui/tabs.client";

/** One line a page of the operator's, in their order. */
const tabs = [
  { href: "/operator/reports", name: "Reports" },
  { href: "/operator/owners", name: "Owners" },
  { href: "/operator/caps", name: "Spending cap" },
] as const;

// Who may see it is asked by each page: where it is not found, this is not shown either.
export default function OperatorLayout({ children }: { children: ReactNode }) {
  return (
    <div className="grid gap-8">
      <div className="grid gap-5">
        <h1 className="font-serif text-xl tracking-tight sm:text-2xl">Operator</h1>
        <Tabs label="Operator" tabs={tabs} />
      </div>
      {/* Its lists keep what is chosen in the address. */}
      <NuqsAdapter>{children}</NuqsAdapter>
    </div>
  );
}
