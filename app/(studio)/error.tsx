"use client";
import { Button } from "../_ui/button";
import { Disclosure } from "../_ui/disclosure";

export default function StudioError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <div className="grid max-w-xl gap-4 pt-10">
      <h1 className="font-serif text-xl sm:text-2xl">Something broke on this page</h1>
      <p className="text-soft">Your films and drafts are safe. Try once more; if it stays, load the page again.</p>
      <div>
        <Button look="primary" onClick={reset}>
          Try once more
        </Button>
      </div>
      {error.digest && (
        <Disclosure title="For a report">
          <p className="label-mono text-soft">{error.digest}</p>
        </Disclosure>
      )}
    </div>
  );
}
