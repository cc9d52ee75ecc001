import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { refuseCrossSite } from "#lib/accounts/same-origin";
import { admitPage } from "#lib/api/admit-page";
import { checkActionBody } from "#lib/api/check-action-body";
import { contentPolicy, nonceHeader, transportHeaders } from "#lib/api/page-security";
import { isFailure } from "#lib/errors/failure";
import { failureTable } from "#lib/errors/failure-table";

const policyHeader = "content-security-policy";

/** What happens before any page is made: whoever opens it becomes somebody, and the page gets its rules. */
export async function servePage(request: NextRequest): Promise<NextResponse> {
  const refusal = await refusalOf(request);
  if (refusal !== undefined) return refusal;
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

/**
 * What is posted to a page is a server action: Next takes one without an Origin, and answers 500 to a foreign one and to
 * one that it cannot read. Its script shows words that come as plain text.
 */
async function refusalOf(request: NextRequest): Promise<NextResponse | undefined> {
  try {
    refuseCrossSite(request.method, request.headers);
    await checkActionBody(request);
    return undefined;
  } catch (error) {
    if (!isFailure(error)) throw error;
    const { status } = failureTable[error.code];
    return new NextResponse(error.message, {
      status,
      headers: { ...transportHeaders(), "content-type": "text/plain" },
    });
  }
}
