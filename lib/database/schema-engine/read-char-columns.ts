import pg from "pg";

const charType = 18;
const textType = 25;
let newest: number[] = [];

/**
 * The adapter knows no Postgres `"char"` (catalog queries return it): such columns are read as text, and remembered so
 * that the engine can be told what they were. Patches this process's driver; only the schema engine's process does that.
 */
export function readCharColumnsAsText(): void {
  const prototype: object = pg.Query.prototype;
  const original: unknown = Reflect.get(prototype, "handleRowDescription");
  if (typeof original !== "function") throw new Error("pg.Query has no handleRowDescription");
  Reflect.set(prototype, "handleRowDescription", function (this: object, message: unknown) {
    newest = [];
    if (isRowDescription(message)) {
      for (const [index, field] of message.fields.entries()) {
        if (field.dataTypeID !== charType) continue;
        field.dataTypeID = textType;
        newest.push(index);
      }
    }
    return Reflect.apply(original, this, [message]);
  });
}

/** Positions of the `"char"` columns in the newest result. The engine asks one thing at a time. */
export function charColumns(): readonly number[] {
  return newest;
}

function isRowDescription(message: unknown): message is { fields: { dataTypeID: number }[] } {
  return typeof message === "object" && message !== null && "fields" in message && Array.isArray(message.fields);
}
