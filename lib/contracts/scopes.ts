import { z } from "zod";
import { scopes } from "#lib/contracts/scope-words";

export const Scope = z.enum(scopes);
export type Scope = z.infer<typeof Scope>;
