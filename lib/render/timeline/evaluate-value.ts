import type { Value } from "#lib/contracts/figure-objects";
import type { Scope } from "#lib/render/timeline/timeline";

export function evaluateValue(value: Value, _scope: Scope): number {
  return Number(value);
}
