"use server";
import { redirect } from "next/navigation";
import { call } from "#lib/api/call";
import { unlockSharedVideo } from "#lib/api/v1/unlock-shared-video";
import { askedOrigin } from "./asked-origin";
import { writePassCookie } from "./pass-cookie";

/** The password form's target; it works without a script. A frame on another site keeps no cookie: its pass is in its address. */
export async function unlock(token: string, where: "page" | "frame", form: FormData): Promise<never> {
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
