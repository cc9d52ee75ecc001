import { z } from "zod";
import { FigureObject, Label, LocalId, Point, Role, TeX, Value } from "#lib/contracts/figure-objects";
import { Scene } from "#lib/contracts/storyboard";
import { Action } from "#lib/contracts/storyboard-actions";
import { Block } from "#lib/contracts/storyboard-blocks";
import { Picture } from "#lib/contracts/storyboard-pictures";

/** A JSON Schema, as far as it is looked into here. */
export interface Shape {
  [keyword: string]: unknown;
}

const names = z.registry<{ id: string }>();
names.add(Block, { id: "Block" });
names.add(Action, { id: "Action" });
names.add(FigureObject, { id: "FigureObject" });
names.add(Picture, { id: "Picture" });
names.add(Label, { id: "Label" });
names.add(Point, { id: "Point" });
names.add(Value, { id: "Value" });
names.add(Role, { id: "Role" });
names.add(TeX, { id: "TeX" });
names.add(LocalId, { id: "Id" });

/** What a writer answers with: looks, shapes, voices and seeds are the order's, not the writer's. */
const Written = z.strictObject({
  title: z.string().min(1).max(200),
  language: z.string(),
  scenes: z.array(Scene).min(1),
});

/** The storyboard's own schema with all its limits. */
export const writtenShape: Shape = z.toJSONSchema(Written, { metadata: names, io: "input" });

/** What services understand of a schema; limits stand in the instructions and are checked here. */
const kept = new Set(["type", "properties", "required", "items", "anyOf", "enum", "$ref", "$defs", "description"]);

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isShape(value)) return value;
  const { oneOf, const: only, prefixItems, additionalProperties, properties, $defs, ...rest } = value;
  const shape: Shape = Object.fromEntries(
    Object.entries(rest).flatMap(([key, inner]) => (kept.has(key) ? [[key, plain(inner)]] : [])),
  );
  if (Array.isArray(oneOf)) shape.anyOf = oneOf.map(plain);
  if (only !== undefined) shape.enum = [only];
  if (Array.isArray(prefixItems)) shape.items = plain(prefixItems[0]);
  if (isShape(properties)) shape.properties = each(properties);
  if (isShape($defs)) shape.$defs = each($defs);
  if (additionalProperties !== undefined) {
    shape.additionalProperties = isShape(additionalProperties) ? plain(additionalProperties) : additionalProperties;
  }
  return shape;
}

const each = (shapes: Shape): Shape =>
  Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, plain(shape)]));

export const isShape = (value: unknown): value is Shape =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const plainShape = plain(writtenShape);

/** The same in the few words that every service's structured output knows. */
export const modelSchema: Shape = isShape(plainShape) ? plainShape : {};
