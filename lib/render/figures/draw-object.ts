import type { FigureObject } from "#lib/contracts/figure-objects";
import type { Detail, ObjectDrawing, Reader } from "#lib/render/figures/object-drawing";
import { angle } from "#lib/render/figures/objects/angle";
import { arc } from "#lib/render/figures/objects/arc";
import { area } from "#lib/render/figures/objects/area";
import { brace } from "#lib/render/figures/objects/brace";
import { circle } from "#lib/render/figures/objects/circle";
import { curve } from "#lib/render/figures/objects/curve";
import { grid } from "#lib/render/figures/objects/grid";
import { group } from "#lib/render/figures/objects/group";
import { label } from "#lib/render/figures/objects/label";
import { line } from "#lib/render/figures/objects/line";
import { point } from "#lib/render/figures/objects/point";
import { polygon } from "#lib/render/figures/objects/polygon";
import { polyline } from "#lib/render/figures/objects/polyline";
import { ray } from "#lib/render/figures/objects/ray";
import { rightAngle } from "#lib/render/figures/objects/right-angle";
import { segment } from "#lib/render/figures/objects/segment";
import { vector } from "#lib/render/figures/objects/vector";
import type { Outline, Pen, Site } from "#lib/render/figures/outline";
import type { Run } from "#lib/render/figures/run";

/** A way of drawing with its object. */
export interface DrawnObject {
  entrance: "draws" | "fades";
  runs(read: Reader, detail: Detail): readonly Run[];
  outline(runs: readonly Run[], pen: Pen): Outline;
  sites(runs: readonly Run[], pen: Pen): readonly Site[];
}

const bind = <T extends FigureObject>(drawing: ObjectDrawing<T>, object: T): DrawnObject => ({
  entrance: drawing.entrance,
  runs: (read, detail) => drawing.runs(object, read, detail),
  outline: (runs, pen) => drawing.outline(runs, pen, object),
  sites: (runs, pen) => drawing.sites(runs, pen, object),
});

/** One line an object type; the compiler names what is missing. */
export function drawnObject(object: FigureObject): DrawnObject {
  switch (object.type) {
    case "point":
      return bind(point, object);
    case "segment":
      return bind(segment, object);
    case "line":
      return bind(line, object);
    case "ray":
      return bind(ray, object);
    case "vector":
      return bind(vector, object);
    case "polygon":
      return bind(polygon, object);
    case "polyline":
      return bind(polyline, object);
    case "circle":
      return bind(circle, object);
    case "arc":
      return bind(arc, object);
    case "angle":
      return bind(angle, object);
    case "rightAngle":
      return bind(rightAngle, object);
    case "brace":
      return bind(brace, object);
    case "label":
      return bind(label, object);
    case "curve":
      return bind(curve, object);
    case "area":
      return bind(area, object);
    case "grid":
      return bind(grid, object);
    case "group":
      return bind(group, object);
  }
}
