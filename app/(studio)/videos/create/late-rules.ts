import type { FieldValues, Resolver } from "react-hook-form";
import type { z } from "zod";

const silent = "The server does not answer. What you typed is kept: try again in a moment.";

/**
 * The rules of a form, for react-hook-form. They are fetched when somebody is at work on it (`warm`) and are there by the
 * time the first field is left: until then the form can be seen and filled in without them.
 */
export function lateRules<Draft extends FieldValues, Order>(schema: () => Promise<z.ZodType<Order, Draft>>) {
  const fetched = () => Promise.all([import("@hookform/resolvers/zod"), schema()]);
  const resolver: Resolver<Draft, unknown, Order> = async (values, context, options) => {
    const [{ zodResolver }, rules] = await fetched().catch(() => {
      throw new Error(silent);
    });
    return zodResolver(rules)(values, context, options);
  };
  return { resolver, warm: () => void fetched().catch(() => undefined) };
}
