"use client";
import { CircleAlert, CircleCheck, CircleDashed, RefreshCw } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import type { ProviderName } from "#lib/contracts/model-card";
import { Button } from "../../../_ui/button";
import { classes } from "../../../_ui/classes";
import { type AskedProvider, askProvider } from "./ask-provider";

const looks = {
  well: { Icon: CircleCheck, colour: "text-good" },
  failed: { Icon: CircleAlert, colour: "text-warn" },
  not_set_up: { Icon: CircleDashed, colour: "text-soft" },
  refused: { Icon: CircleAlert, colour: "text-soft" },
} as const;

const silent: AskedProvider = { result: "refused", message: "This installation does not answer just now. Try again." };

/** Asks a provider at once whether it is there; what came of it is said beside the button, and shown on the card. */
export function AskNow({ name, title }: { name: ProviderName; title: string }) {
  const [asking, startAsking] = useTransition();
  const [found, setFound] = useState<AskedProvider>();
  const router = useRouter();
  const ask = () =>
    startAsking(async () => {
      setFound(await askProvider(name).catch(() => silent));
      router.refresh();
    });
  const { Icon, colour } = looks[found?.result ?? "well"];
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button onClick={ask} disabled={asking} aria-label={`Ask ${title} now`}>
        <RefreshCw className={classes("size-4", asking && "motion-safe:animate-spin")} aria-hidden />
        {asking ? "Asking…" : "Ask now"}
      </Button>
      <p role="status" className="min-w-0 flex-1 basis-48 text-sm">
        {found && !asking && (
          <span className={classes("flex items-start gap-1.5", colour)}>
            <Icon className="mt-0.5 size-4 shrink-0" aria-hidden />
            <span className="min-w-0 break-words">{found.message}</span>
          </span>
        )}
      </p>
    </div>
  );
}
