import type { NextRequest } from "next/server";
import { servePage } from "#lib/api/serve-page";

export function proxy(request: NextRequest) {
  return servePage(request);
}

// Never /api: with a proxy in front, Next cuts bodies over 10 MB short. Files are named one by one: a page is one
// whatever its address ends with.
export const config = {
  matcher: [
    "/((?!(?:api|_next/static|looks|music|pictures|type)(?:/|$)|(?:robots\\.txt|icon\\.svg|favicon\\.ico|api-types\\.d\\.ts|readme\\.jpg)$).*)",
  ],
};
