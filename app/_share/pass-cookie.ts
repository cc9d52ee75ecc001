import { cookies } from "next/headers";

const nameFor = (token: string): string => `rw_pass_${token}`;

/** The proof that this link's password was given in this browser. */
export async function readPassCookie(token: string): Promise<string | undefined> {
  return (await cookies()).get(nameFor(token))?.value;
}

/** Only from a server action: pages cannot set cookies. */
export async function writePassCookie(token: string, pass: string, maxAge: number, secure: boolean): Promise<void> {
  (await cookies()).set(nameFor(token), pass, { httpOnly: true, sameSite: "lax", secure, path: "/", maxAge });
}
