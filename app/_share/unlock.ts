"use server";
import { notFound, redirect } from "next/navigation";
import * as z from "zod";
import { call } from "#lib/api/call";
import { unlockSharedVideo } from "#lib/api/v1/unlock-shared-video";
import { askedOrigin } from "./asked-origin";
import { writePassCookie } from "./pass-cookie";

/** Over the wire it may be anything. */
const Asked = z.tuple([z.string().regex(/^[\w-]{1,100}$/), z.enum(["page", "frame"]), z.instanceof(FormData)]);

/** The password form's target; it works without a script. A frame on another site keeps no cookie: its pass is in its address. */
export async function unlock(...asked: z.input<typeof Asked>): Promise<never> {
  const parsed = Asked.safeParse(asked);
  if (!parsed.success) notFound();
  const [token, where, form] = parsed.data;
  const password = form.get("password");
  const answer = await call(unlockSharedVideo, {
    params: { token },
    body: { password: typeof password === "string" ? password : "" },
  });
  if (!answer.ok) {
    const problem = answer.status === 429 ? "slow" : "wrong";
    redirect(where === "page" ? `/s/${token}?problem=${problem}` : `/embed/${token}?problem=${problem}`);
  }
  const { pass, expires_in_seconds: seconds } = answer.value;
  if (where === "frame") redirect(`/embed/${token}?pass=${pass}`);
  await writePassCookie(token, pass, seconds, (await askedOrigin()).startsWith("https:"));
  redirect(`/s/${token}`);
}
