import type { Issue } from "#lib/contracts/error-codes";
import type { FigureObject } from "#lib/contracts/figure-objects";
import { checkPoint, checkValue } from "#lib/storyboard/checks/check-expression";

/** The expressions of one figure object. Curves run over x, or over t when they give both; areas over x. */
export function checkObject(object: FigureObject, names: readonly string[], path: string): Issue[] {
  const at = (key: string): string => `${path}.${key}`;
  const points = (list: readonly (readonly (number | string)[])[], key: string): Issue[] =>
    list.flatMap((point, i) => checkPoint(point, names, at(`${key}.${i}`)));
  const one = (key: string, point: readonly (number | string)[] | undefined): Issue[] =>
    checkPoint(point, names, at(key));
  const value = (key: string, v: number | string | undefined, more: readonly string[] = []): Issue[] =>
    checkValue(v, [...names, ...more], at(key));
  const label = checkPoint(object.label?.at, names, at("label.at"));
  switch (object.type) {
    case "point":
      return [...label, ...one("at", object.at)];
    case "segment":
    case "vector":
    case "brace":
      return [...label, ...one("from", object.from), ...one("to", object.to)];
    case "line":
      return [...label, ...points(object.through, "through")];
    case "ray":
      return [...label, ...one("from", object.from), ...one("through", object.through)];
    case "polygon":
    case "polyline":
      return [...label, ...points(object.points, "points")];
    case "circle":
      return [...label, ...one("center", object.center), ...value("radius", object.radius)];
    case "arc":
      return [
        ...label,
        ...one("center", object.center),
        ...value("radius", object.radius),
        ...value("fromDegrees", object.fromDegrees),
        ...value("toDegrees", object.toDegrees),
      ];
    case "angle":
    case "rightAngle":
      return [...label, ...one("at", object.at), ...one("from", object.from), ...one("to", object.to)];
    case "curve": {
      const over = [object.x === undefined ? "x" : "t"];
      return [
        ...label,
        ...value("y", object.y, over),
        ...value("x", object.x, over),
        ...value("from", object.from),
        ...value("to", object.to),
      ];
    }
    case "area":
      return [
        ...label,
        ...value("top", object.top, ["x"]),
        ...value("bottom", object.bottom, ["x"]),
        ...value("from", object.from),
        ...value("to", object.to),
        ...value("bars", object.bars),
      ];
    case "grid":
      return [...label, ...one("from", object.from), ...one("to", object.to), ...value("step", object.step)];
    case "label":
    case "group":
      return label;
  }
}
