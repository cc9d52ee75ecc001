import { z } from "zod";
import type { Failure } from "#lib/errors/failure";
import type { VendorReply } from "#lib/providers/ask-vendor";
import { missingFile } from "#lib/providers/comfyui/installed-files";
import { tidy, vendorFailure, vendorSays } from "#lib/providers/vendor-failure";

const NodeError = z.looseObject({
  type: z.string(),
  message: z.string().default(""),
  details: z.string().default(""),
  extra_info: z.looseObject({ input_name: z.string().optional(), received_value: z.unknown() }).optional(),
});
const Refusal = z.looseObject({
  error: z.looseObject({ type: z.string(), message: z.string().default(""), details: z.string().default("") }),
  node_errors: z
    .union([
      z.record(z.string(), z.looseObject({ errors: z.array(NodeError), class_type: z.string().default("") })),
      z.array(z.unknown()).transform(() => ({})),
    ])
    .default({}),
});

/** Why ComfyUI does not run a graph, by its own types of errors. */
export function promptRefusal({ status, body }: VendorReply): Failure | undefined {
  if (status !== 400) return undefined;
  const read = Refusal.safeParse(body);
  if (!read.success) return undefined;
  const { error, node_errors } = read.data;
  const errors = Object.values(node_errors).flatMap((node) =>
    node.errors.map((each) => ({ ...each, of: node.class_type })),
  );
  const absent = errors.find(
    ({ type, extra_info }) => type === "value_not_in_list" && /_name$/.test(extra_info?.input_name ?? ""),
  );
  if (typeof absent?.extra_info?.received_value === "string")
    return missingFile(tidy(absent.extra_info.received_value));
  const [first] = errors;
  const words = first ? `${first.of}: ${first.message} (${first.details})` : `${error.message} ${error.details}`;
  return vendorFailure("INVALID_INPUT", "comfyui", { message: vendorSays("comfyui", words) });
}
