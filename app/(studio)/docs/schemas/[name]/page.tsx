import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { readDescription } from "../../description";
import { SchemaFields } from "../../schema-fields";

export async function generateMetadata({ params }: PageProps<"/docs/schemas/[name]">): Promise<Metadata> {
  return { title: (await params).name };
}

export default async function SchemaPage({ params }: PageProps<"/docs/schemas/[name]">) {
  const { name } = await params;
  const { schemas } = await readDescription();
  const schema = Object.entries(schemas).find(([known]) => known === name)?.[1];
  if (!schema) notFound();
  return (
    <article className="grid gap-6">
      <Link href="/docs" className="inline-flex min-h-11 items-center text-sm underline underline-offset-4">
        All operations
      </Link>
      <h1 className="font-mono text-lg">{name}</h1>
      {schema.description && <p className="max-w-[70ch] text-soft">{schema.description}</p>}
      <SchemaFields schema={schema} />
    </article>
  );
}
