import { randomBytes } from "node:crypto";
import type { NextRequest, NextResponse } from "next/server";
import { admitPage } from "#lib/api/admit-page";
import { contentPolicy, nonceHeader, transportHeaders } from "#lib/api/page-security";

const policyHeader = "content-security-policy";

/** What happens before any page is made: whoever opens it becomes somebody, and the page gets its rules. */
export async function servePage(request: NextRequest): Promise<NextResponse> {
  const nonce = randomBytes(16).toString("base64");
  const policy = contentPolicy(request.nextUrl.pathname, nonce);
  // On the request too, over whatever was sent: the page that is being made reads them there.
  request.headers.set(nonceHeader, nonce);
  request.headers.set(policyHeader, policy);
  const response = await admitPage(request);
  for (const [name, value] of Object.entries({ [policyHeader]: policy, ...transportHeaders() })) {
    response.headers.set(name, value);
  }
  return response;
}
