"use client";
import dynamic from "next/dynamic";
import { useState } from "react";
import { buttonClass } from "../../_ui/button";

// Hardly anybody needs it: it is fetched when it is.
const ReportForm = dynamic(() => import("./report-form.client").then((module) => module.ReportForm), { ssr: false });

/** "Something is wrong with this page": tells whoever runs the installation. */
export function ReportSheet({ token }: { token: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={buttonClass({ look: "plain" }, "ml-auto text-soft")}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        Report this page
      </button>
      {open && <ReportForm token={token} onClose={() => setOpen(false)} />}
    </>
  );
}
