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

export const isShape = (value: unknown): value is Shape =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Who makes a picture costs money, and is the order's to say; so are the owner's pictures. */
function withoutModels(shape: Shape): Shape {
  const parts = isShape(shape.$defs) ? shape.$defs : {};
  const { Picture: picture } = parts;
  const choices = isShape(picture) && Array.isArray(picture.oneOf) ? picture.oneOf.filter(isShape) : [];
  const oneOf = choices.flatMap((choice) => {
    const { type, model: _model, ...properties } = isShape(choice.properties) ? choice.properties : {};
    if (isShape(type) && type.const === "clip") return [];
    return [{ ...choice, properties: { type, ...properties } }];
  });
  return { ...shape, $defs: { ...parts, Picture: { ...(isShape(picture) ? picture : {}), oneOf } } };
}

/** The storyboard's own schema with all its limits. */
export const writtenShape: Shape = withoutModels(z.toJSONSchema(Written, { metadata: names, io: "input" }));

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

const plainShape = plain(writtenShape);

/** The same in the few words that every service's structured output knows. */
export const modelSchema: Shape = isShape(plainShape) ? plainShape : {};
