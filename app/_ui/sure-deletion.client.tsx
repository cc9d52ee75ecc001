"use client";
import { Trash2 } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "./button";
import { SureQuestion } from "./sure-question.client";
import { toastProblem } from "./toast";

interface Removal {
  isPending: boolean;
  mutate: (nothing: undefined, then: { onError: (problem: Error) => void }) => void;
}

/**
 * Deleting what cannot be brought back: a button that asks once more. Two parts, for whoever lays them out: the button,
 * gone while it is asked, and the question, there meanwhile.
 */
export function useSureDeletion(
  name: string,
  warning: string,
  removal: Removal,
): { button: ReactNode; question: ReactNode } {
  const [asked, setAsked] = useState<"not yet" | "asked" | "left">("not yet");
  const remove = () => removal.mutate(undefined, { onError: toastProblem });
  return {
    button: asked !== "asked" && (
      <Button
        autoFocus={asked === "left"}
        look="plain"
        size="icon"
        className="text-soft hover:text-ink"
        aria-label={`Delete ${name}`}
        title="Delete"
        onClick={() => setAsked("asked")}
      >
        <Trash2 className="size-4" aria-hidden />
      </Button>
    ),
    question: asked === "asked" && (
      <SureQuestion
        words={warning}
        yes="Delete it"
        no="Keep it"
        busy={removal.isPending}
        onYes={remove}
        onNo={() => setAsked("left")}
      />
    ),
  };
}
