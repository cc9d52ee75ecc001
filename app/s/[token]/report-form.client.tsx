"use client";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { reportReasons, reportWords } from "#lib/contracts/report-words";
import { tellApi } from "../../_data/ask-api";
import { Button } from "../../_ui/button";
import { Field, FieldError } from "../../_ui/field";
import { Select, TextArea } from "../../_ui/inputs";

const choices = reportReasons.map((value) => ({ value, label: reportWords[value] }));

/** The platform's own dialog: focus, Escape and what lies behind are its business. */
export function ReportForm({ token, onClose }: { token: string; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [state, setState] = useState<"asking" | "sending" | "done">("asking");
  const [problem, setProblem] = useState<string>();
  useEffect(() => dialog.current?.showModal(), []);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setState("sending");
    try {
      const body = { reason: form.get("reason"), words: form.get("words") };
      await tellApi(`/api/v1/shared/${encodeURIComponent(token)}/report`, { method: "POST", body });
      setState("done");
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
      setState("asking");
    }
  }

  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby="report-title"
      className="m-auto w-[min(28rem,calc(100vw-2rem))] rounded-md border border-line bg-ground p-6 text-ink shadow-lift backdrop:bg-stage/60"
    >
      <form onSubmit={send} className="grid gap-5">
        <h2 id="report-title" className="font-serif text-lg">
          {state === "done" ? "Thank you" : "What is wrong with this page?"}
        </h2>
        {state === "done" ? (
          <p role="status">Whoever runs this site has been told and will look at it.</p>
        ) : (
          <>
            <Field id="report-reason" label="Reason">
              <Select id="report-reason" name="reason" choices={choices} />
            </Field>
            <Field id="report-words" label="In your words" hint="If you can: what, and where in the film.">
              <TextArea id="report-words" name="words" rows={3} maxLength={1000} aria-describedby="report-words-hint" />
            </Field>
            {problem && <FieldError id="report-problem" message={problem} />}
          </>
        )}
        <div className="flex justify-end gap-3">
          <Button onClick={() => dialog.current?.close()}>{state === "done" ? "Close" : "Cancel"}</Button>
          {state !== "done" && (
            <Button type="submit" look="primary" disabled={state === "sending"}>
              {state === "sending" ? "Sending…" : "Send"}
            </Button>
          )}
        </div>
      </form>
    </dialog>
  );
}
