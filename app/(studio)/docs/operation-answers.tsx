import { Disclosure } from "../../_ui/disclosure";
import type { DescribedOperation } from "./description";
import { PlainWords } from "./plain-words";
import { SchemaFields } from "./schema-fields";

const failed = (status: string): boolean => /^[45]/.test(status);

/** What comes back: answers open, failures folded. */
export function OperationAnswers({ responses }: Pick<DescribedOperation, "responses">) {
  const sorted = Object.entries(responses).sort(([a], [b]) => a.localeCompare(b));
  return (
    <section aria-labelledby="answers" className="grid gap-3">
      <h2 id="answers" className="font-serif text-lg">
        Answers
      </h2>
      {sorted
        .filter(([status]) => !failed(status))
        .map(([status, { description, content = {} }]) => (
          <div key={status} className="grid gap-2">
            <h3 className="flex flex-wrap items-baseline gap-x-3 text-sm">
              <span className="font-medium font-mono">{status}</span>
              <span className="text-soft">{description}</span>
              <span className="label-mono text-soft">{Object.keys(content).join(", ")}</span>
            </h3>
            {Object.entries(content).map(([type, { schema }]) => schema && <SchemaFields key={type} schema={schema} />)}
          </div>
        ))}
      <div>
        {sorted
          .filter(([status]) => failed(status))
          .map(([status, { description }]) => (
            <Disclosure key={status} title={<FailureTitle status={status} description={description} />}>
              <div className="grid gap-2 text-sm">
                <PlainWords text={description} />
              </div>
            </Disclosure>
          ))}
      </div>
    </section>
  );
}

/** A status with the codes that it comes with. */
function FailureTitle({ status, description }: { status: string; description: string }) {
  const codes = [...description.matchAll(/`([A-Z_]+)`/g)].map(([, code]) => code);
  return (
    <span className="flex flex-wrap items-baseline gap-x-3 font-mono">
      {status}
      <span className="label-mono text-soft">{codes.join(", ")}</span>
    </span>
  );
}
