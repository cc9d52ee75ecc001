import type { ErrorBody } from "#lib/contracts/error-codes";
import { Disclosure } from "./_ui/disclosure";

/** A page that could not be made, in words; the code and the request's id are folded below. */
export function ProblemScreen({ error }: { error: ErrorBody["error"] }) {
  return (
    <div className="grid max-w-xl gap-4 pt-10">
      <h1 className="font-serif text-xl">That did not work</h1>
      <p>{error.message}</p>
      <Disclosure title="For a report">
        <p className="label-mono text-soft">
          {error.code} · request {error.request_id}
        </p>
      </Disclosure>
    </div>
  );
}
