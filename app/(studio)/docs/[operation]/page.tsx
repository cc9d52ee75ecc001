import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { CodeBlock } from "../code-block";
import { type DescribedOperation, readDescription } from "../description";
import { MethodBadge } from "../method-badge";
import { OperationAnswers } from "../operation-answers";
import { PlainWords } from "../plain-words";
import { requestExamples } from "../request-examples";
import { SchemaFields } from "../schema-fields";

async function found(id: string): Promise<{ operation: DescribedOperation; server: string }> {
  const { operations, server } = await readDescription();
  const operation = operations.find(({ operationId }) => operationId === id);
  if (!operation) notFound();
  return { operation, server };
}

export async function generateMetadata({ params }: PageProps<"/docs/[operation]">): Promise<Metadata> {
  const { operation } = await found((await params).operation);
  return { title: `${operation.method} ${operation.path}` };
}

export default async function OperationPage({ params }: PageProps<"/docs/[operation]">) {
  const { operation, server } = await found((await params).operation);
  const { method, path, summary, description, requestBody, parameters } = operation;
  const body = requestBody?.content["application/json"]?.schema;
  return (
    <article className="grid gap-10">
      <header className="grid gap-4">
        <Link href="/docs" className="inline-flex min-h-11 items-center text-sm underline underline-offset-4">
          All operations
        </Link>
        <h1 className="flex items-baseline">
          <MethodBadge method={method} />
          <code className="wrap-anywhere min-w-0 font-mono sm:text-lg">{path}</code>
        </h1>
        <p className="max-w-[60ch] font-serif text-lg">{summary}</p>
        {description && <PlainWords text={description} />}
        <p className="text-sm text-soft">{whoMay(operation)}</p>
      </header>
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div className="grid gap-10">
          {parameters.length > 0 && (
            <section aria-labelledby="asks" className="grid gap-3">
              <h2 id="asks" className="font-serif text-lg">
                Parameters
              </h2>
              <Parameters parameters={parameters} />
            </section>
          )}
          {body && (
            <section aria-labelledby="body" className="grid gap-3">
              <h2 id="body" className="font-serif text-lg">
                Body
              </h2>
              <SchemaFields schema={body} />
            </section>
          )}
          <OperationAnswers responses={operation.responses} />
        </div>
        <div className="grid gap-4 lg:sticky lg:top-6">
          <h2 className="sr-only">Examples</h2>
          {requestExamples(operation, server).map((example) => (
            <CodeBlock key={example.title} {...example} />
          ))}
        </div>
      </div>
    </article>
  );
}

function Parameters({ parameters }: Pick<DescribedOperation, "parameters">) {
  const of = (place: string) => parameters.filter((one) => one.in === place);
  const places = [
    ["path", "In the path"],
    ["query", "In the query"],
    ["header", "In the headers"],
  ] as const;
  return places.map(([place, words]) => {
    const here = of(place);
    if (here.length === 0) return null;
    const properties = Object.fromEntries(here.map(({ name, schema }) => [name, schema]));
    const required = here.flatMap(({ name, required: must }) => (must ? [name] : []));
    return (
      <div key={place} className="grid gap-2">
        <h3 className="text-sm text-soft">{words}</h3>
        <SchemaFields schema={{ properties, required }} />
      </div>
    );
  });
}

function whoMay({ security, "x-scope": scope }: DescribedOperation): string {
  if (security.length === 0) return "Anybody may ask this.";
  const links = security.some((one) => "share" in one);
  const key = scope === undefined ? "A key" : `A key with the scope ${scope}`;
  return links
    ? `${key}, a browser's guest, or whoever holds a signed or public link.`
    : `${key}, or a browser's guest.`;
}
