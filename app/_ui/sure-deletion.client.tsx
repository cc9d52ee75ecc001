"use client";
import { Trash2 } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "./button";
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
  const [asked, setAsked] = useState(false);
  const remove = () => removal.mutate(undefined, { onError: toastProblem });
  return {
    button: !asked && (
      <Button
        look="plain"
        size="icon"
        className="text-soft hover:text-ink"
        aria-label={`Delete ${name}`}
        title="Delete"
        onClick={() => setAsked(true)}
      >
        <Trash2 className="size-4" aria-hidden />
      </Button>
    ),
    question: asked && (
      <div role="alert" className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
        <p>{warning}</p>
        <span className="flex flex-wrap gap-2">
          <Button look="danger" disabled={removal.isPending} onClick={remove}>
            Delete it
          </Button>
          <Button look="plain" onClick={() => setAsked(false)}>
            Keep it
          </Button>
        </span>
      </div>
    ),
  };
}
