import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { CodeBlock } from "../../code-block";
import { type DescribedMessage, readDescription } from "../../description";
import { MethodBadge } from "../../method-badge";
import { PlainWords } from "../../plain-words";
import { SchemaFields } from "../../schema-fields";
import { verifyExamples } from "../../verify-examples";

// By its name in the description: an event's own has a point in it, and files have points.
async function found(id: string): Promise<DescribedMessage> {
  const message = (await readDescription()).messages.find(({ operationId }) => operationId === id);
  return message ?? notFound();
}

export async function generateMetadata({ params }: PageProps<"/docs/messages/[message]">): Promise<Metadata> {
  return { title: (await found((await params).message)).event };
}

export default async function MessagePage({ params }: PageProps<"/docs/messages/[message]">) {
  const message = await found((await params).message);
  const { event, summary, description = "", parameters, requestBody, responses } = message;
  const schema = requestBody?.content["application/json"]?.schema;
  const properties = Object.fromEntries(parameters.map((one) => [one.name, one.schema]));
  return (
    <article className="grid gap-10">
      <header className="grid gap-4">
        <Link href="/docs" className="inline-flex min-h-11 items-center text-sm underline underline-offset-4">
          All operations
        </Link>
        <h1 className="flex items-baseline">
          <MethodBadge method="POST" />
          <code className="wrap-anywhere min-w-0 font-mono sm:text-lg">{event}</code>
        </h1>
        <div className="font-serif text-lg">
          <PlainWords text={summary} />
        </div>
        <PlainWords text={description} />
      </header>
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div className="grid gap-10">
          <section aria-labelledby="headers" className="grid gap-3">
            <h2 id="headers" className="font-serif text-lg">
              Headers
            </h2>
            <SchemaFields schema={{ properties, required: Object.keys(properties) }} />
          </section>
          {schema && (
            <section aria-labelledby="body" className="grid gap-3">
              <h2 id="body" className="font-serif text-lg">
                Body
              </h2>
              <SchemaFields schema={schema} />
            </section>
          )}
          <section aria-labelledby="answers" className="grid gap-3">
            <h2 id="answers" className="font-serif text-lg">
              What you answer
            </h2>
            <dl className="grid gap-3">
              {Object.entries(responses)
                .sort(([a], [b]) => a.localeCompare(b))
                .map(([status, { description: words }]) => (
                  <div key={status} className="grid gap-1">
                    <dt className="font-medium font-mono text-sm">{status === "default" ? "anything else" : status}</dt>
                    <dd className="text-sm text-soft">
                      <PlainWords text={words} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        </div>
        <div className="grid min-w-0 gap-4">
          <h2 className="sr-only">Examples</h2>
          {examplesOf(message).map((example) => (
            <CodeBlock key={example.title} {...example} />
          ))}
        </div>
      </div>
    </article>
  );
}

/** The message as it comes over the wire, and how it is verified. */
function examplesOf({ description = "", parameters, requestBody }: DescribedMessage) {
  const example = requestBody?.content["application/json"]?.example;
  const body = JSON.stringify(example);
  const headers = parameters.map(({ name, schema }) => [name, String(schema.examples?.[0] ?? "")] as const);
  const [id = "", seconds = ""] = headers.map(([, value]) => value);
  const secret = /whsec_[\w+/=]+/.exec(description)?.[0] ?? "";
  const lines = ["content-type: application/json", ...headers.map(([name, value]) => `${name}: ${value}`)];
  return [
    { title: "Example", code: [...lines, "", JSON.stringify(example, undefined, 2)].join("\n") },
    ...verifyExamples({ id, seconds, body, secret }),
  ];
}
