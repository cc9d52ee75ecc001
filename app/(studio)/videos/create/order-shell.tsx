import type { FormEvent, ReactNode } from "react";
import { Button } from "../../../_ui/button";
import { Notice } from "../../../_ui/notice";

interface OrderShellProps {
  /** What the form is for, as it is read out. */
  name: string;
  /** What its button does. */
  action: string;
  /** The draft is in it: until then typing would be lost. */
  ready: boolean;
  busy: boolean;
  /** Why the order could not be taken, where that belongs to no field. */
  problem?: { title: string; message: string | undefined };
  /** A draft was put back: what forgets it. */
  onForget?: () => void;
  onSubmit: (event: FormEvent) => void;
  /** Cost and wait, beside the button. */
  cost: ReactNode;
  preview: ReactNode;
  children: ReactNode;
}

/** A form that orders something: its fields, the button in reach of the thumb, and beside them what is to come of it. */
export function OrderShell(props: OrderShellProps) {
  const { name, action, ready, busy, problem, onForget, onSubmit, cost, preview, children } = props;
  return (
    <form
      onSubmit={onSubmit}
      noValidate
      aria-label={name}
      data-ready={ready}
      className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,30rem)]"
    >
      <div className="grid content-start gap-8">
        {children}
        {problem?.message && (
          <Notice tone="bad" role="alert" title={problem.title}>
            <p>{problem.message}</p>
          </Notice>
        )}
        <div className="sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center gap-x-6 gap-y-1 border-line border-t bg-ground px-4 py-3 sm:static sm:mx-0 sm:border-0 sm:px-0">
          <Button type="submit" look="primary" size="large" className="w-full sm:w-auto" disabled={busy}>
            {busy ? "Taking your order…" : action}
          </Button>
          {cost}
          {onForget && (
            <p className="text-soft text-sm">
              Your draft was kept.{" "}
              <button type="button" onClick={onForget} className="min-h-11 text-ink underline underline-offset-4">
                Start afresh
              </button>
            </p>
          )}
        </div>
      </div>
      {preview}
    </form>
  );
}
