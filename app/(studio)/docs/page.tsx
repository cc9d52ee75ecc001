import type { Metadata } from "next";
import Link from "next/link";
import { SearchField } from "../../_ui/search-field.client";
import { type DescribedOperation, readDescription } from "./description";
import { MessageList } from "./message-list";
import { OperationList } from "./operation-list";
import { PlainWords } from "./plain-words";

export const metadata: Metadata = { title: "API" };

export default async function DocsPage({ searchParams }: PageProps<"/docs">) {
  const { q } = await searchParams;
  const query = typeof q === "string" ? q.trim().toLowerCase() : "";
  const { info, tags, operations, messages, schemas } = await readDescription();
  const found = operations.filter((operation) => matches(operation, query));
  const shown = tags.filter(({ name }) => found.some((operation) => operation.tags.includes(name)));
  return (
    <div className="grid gap-10">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="font-serif text-xl tracking-tight sm:text-2xl">API</h1>
        <SearchField label="Search operations" placeholder="Search operations" maxLength={100} />
      </div>
      {query === "" && (
        <div className="grid gap-4">
          <PlainWords text={info.description} />
          <p className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
            <a href="/api/openapi.json" className="inline-flex min-h-11 items-center underline underline-offset-4">
              OpenAPI description
            </a>
            <a
              href="/api-types.d.ts"
              download
              className="inline-flex min-h-11 items-center underline underline-offset-4"
            >
              Types for openapi-fetch
            </a>
          </p>
        </div>
      )}
      <p role="status" className={query === "" ? "sr-only" : "text-soft"}>
        {found.length === 0 ? `Nothing here speaks of “${query}”.` : `${found.length} operations`}
      </p>
      {shown.map(({ name, description }) => (
        <section key={name} aria-labelledby={name} className="grid gap-3">
          <h2 id={name} className="font-serif text-lg">
            {name.replace(/^./, (letter) => letter.toUpperCase())}
          </h2>
          <p className="max-w-[70ch] text-sm text-soft">{description}</p>
          <OperationList operations={found.filter((operation) => operation.tags.includes(name))} />
        </section>
      ))}
      {query === "" && (
        <section aria-labelledby="messages" className="grid gap-3">
          <h2 id="messages" className="font-serif text-lg">
            Messages to webhooks
          </h2>
          <p className="max-w-[70ch] text-sm text-soft">
            What is posted to an address of yours, with an example of each and how its signature is verified.
          </p>
          <MessageList messages={messages} />
        </section>
      )}
      {query === "" && (
        <section aria-labelledby="schemas" className="grid gap-3">
          <h2 id="schemas" className="font-serif text-lg">
            Objects
          </h2>
          <ul className="flex flex-wrap gap-x-6">
            {Object.keys(schemas)
              .filter((name) => !name.startsWith("_"))
              .map((name) => (
                <li key={name}>
                  <Link
                    href={`/docs/schemas/${name}`}
                    className="label-mono inline-flex min-h-11 items-center underline underline-offset-4"
                  >
                    {name}
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function matches({ operationId, path, summary, tags, method }: DescribedOperation, query: string): boolean {
  const text = [operationId, path, summary, method, ...tags].join(" ").toLowerCase();
  return query.split(/\s+/).every((word) => text.includes(word));
}
