const typescript = `import { Webhook } from "standardwebhooks";

const webhook = new Webhook(process.env.REELWRIGHT_WEBHOOK_SECRET);

export async function POST(request: Request) {
  // The text as it came: parsed and written again it may differ.
  const body = await request.text();
  try {
    const { type, data } = webhook.verify(body, Object.fromEntries(request.headers));
    await enqueue(request.headers.get("webhook-id"), type, data); // work later, once an id
    return new Response(null, { status: 204 });
  } catch {
    return new Response(null, { status: 400 });
  }
}`;

const python = `import os
from flask import Flask, request
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

app = Flask(__name__)
webhook = Webhook(os.environ["REELWRIGHT_WEBHOOK_SECRET"])

@app.post("/hook")
def hook():
    try:
        message = webhook.verify(request.get_data(as_text=True), dict(request.headers))
    except WebhookVerificationError:
        return "", 400
    enqueue(request.headers["webhook-id"], message["type"], message["data"])
    return "", 204`;

/** The same with what every machine has, on the example itself. */
function shell({ id, seconds, body, secret }: Signed): string {
  return `BODY='${body}'
printf '%s.%s.%s' '${id}' '${seconds}' "$BODY" |
  openssl dgst -sha256 -binary -mac HMAC \\
    -macopt "hexkey:$(printf %s '${secret.replace(/^whsec_/, "")}' | base64 -d | od -An -v -tx1 | tr -d ' \\n')" |
  base64`;
}

interface Signed {
  id: string;
  seconds: string;
  body: string;
  secret: string;
}

/** How whoever receives a message sees that it is ours. */
export const verifyExamples = (signed: Signed): { title: string; code: string }[] => [
  { title: "Verify in TypeScript", code: typescript },
  { title: "Verify in Python", code: python },
  { title: "Verify by hand: prints what follows “v1,”", code: shell(signed) },
];
