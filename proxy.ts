import type { NextRequest } from "next/server";
import { servePage } from "#lib/api/serve-page";

export function proxy(request: NextRequest) {
  return servePage(request);
}

// Never /api: with a proxy in front, Next cuts bodies over 10 MB short. Files with an ending are no pages.
export const config = { matcher: ["/((?!api(?:/|$)|_next/|.*\\.[a-z0-9]{1,8}$).*)"] };
