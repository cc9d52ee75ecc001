import { z } from "zod";
import { Scope } from "#lib/contracts/scopes";

/** Who is asking, as this installation sees it. */
export const AccountView = z.strictObject({
  owner_id: z.string(),
  kind: z.enum(["guest", "local", "user"]),
  scopes: z.array(Scope),
  /** The key that was sent, where it was one. */
  key_id: z.uuid().optional(),
});
export type AccountView = z.infer<typeof AccountView>;
