import Link from "next/link";
import type { JsonSchema } from "./description";
import { PlainWords } from "./plain-words";
import { limitWords, refName, typeWords } from "./schema-words";

/** Schemas below this are folded into words. */
const deepest = 4;

/** What a value consists of: an object's fields, a list's items, the kinds it may be. */
export function SchemaFields({ schema, depth = 0 }: { schema: JsonSchema; depth?: number }) {
  const { properties, items, anyOf, oneOf, additionalProperties, required = [] } = schema;
  const name = refName(schema);
  if (name !== undefined) return <SchemaLink name={name} />;
  if (depth > deepest) return null;
  if (properties) {
    return (
      <ul className="grid border-line border-l">
        {Object.entries(properties).map(([field, inner]) => (
          <Field key={field} name={field} schema={inner} required={required.includes(field)} depth={depth} />
        ))}
      </ul>
    );
  }
  if (typeof items === "object") return <SchemaFields schema={items} depth={depth} />;
  if (typeof additionalProperties === "object") return <SchemaFields schema={additionalProperties} depth={depth} />;
  const kinds = (anyOf ?? oneOf)?.filter(hasInside) ?? [];
  if (kinds.length === 0) return null;
  return (
    <ul className="grid gap-2">
      {kinds.map((kind, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: kinds have no names and never change their places
        <li key={i}>
          <details className="group">
            <summary className="label-mono flex min-h-11 items-center text-soft underline decoration-dotted underline-offset-4">
              {kindWords(kind, i)}
            </summary>
            <SchemaFields schema={kind} depth={depth + 1} />
          </details>
        </li>
      ))}
    </ul>
  );
}

function Field(props: { name: string; schema: JsonSchema; required: boolean; depth: number }) {
  const { name, schema, required, depth } = props;
  const reference = refName(schema) ?? (typeof schema.items === "object" ? refName(schema.items) : undefined);
  return (
    <li className="grid gap-1 py-2 pl-4">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <code className="font-medium font-mono text-sm">{name}</code>
        <span className="label-mono text-soft">{typeWords(schema)}</span>
        {required && <span className="label-mono">required</span>}
        {limitWords(schema).map((words) => (
          <span key={words} className="label-mono text-soft">
            {words}
          </span>
        ))}
        {reference !== undefined && <SchemaLink name={reference} />}
      </p>
      {schema.description && (
        <div className="text-sm text-soft">
          <PlainWords text={schema.description} />
        </div>
      )}
      {reference === undefined && hasInside(schema) && <SchemaFields schema={schema} depth={depth + 1} />}
    </li>
  );
}

function hasInside({ properties, items, anyOf, oneOf, additionalProperties, $ref }: JsonSchema): boolean {
  if (properties || $ref) return true;
  if (typeof items === "object") return hasInside(items);
  if (typeof additionalProperties === "object") return hasInside(additionalProperties);
  return (anyOf ?? oneOf ?? []).some(hasInside);
}

/** A kind by what tells it from the others: the field that holds one fixed value. */
function kindWords(schema: JsonSchema, place: number): string {
  const name = refName(schema);
  if (name !== undefined) return name;
  const [field, mark] = Object.entries(schema.properties ?? {}).find(([, inner]) => inner.const !== undefined) ?? [];
  return field === undefined ? `Kind ${place + 1}` : `${field}: ${JSON.stringify(mark?.const)}`;
}

function SchemaLink({ name }: { name: string }) {
  return (
    <Link href={`/docs/schemas/${name}`} className="label-mono underline underline-offset-4">
      {name}, in full
    </Link>
  );
}
