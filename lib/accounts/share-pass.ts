import { errors, jwtVerify, SignJWT } from "jose";
import { keyFor } from "#lib/accounts/app-secret";

/** How long a link stays open after its password was given. */
export const sharePassSeconds = 12 * 3600;

/**
 * A proof that a share's password was given. `mark` is the password's (`passwordMark`): once the password is changed,
 * older proofs open nothing.
 */
export function signSharePass(token: string, mark: string, nowSeconds: number): Promise<string> {
  return new SignJWT({ mark })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(token)
    .setExpirationTime(Math.floor(nowSeconds) + sharePassSeconds)
    .sign(keyFor("share-pass"));
}

/** The mark of the password that was given for this share; undefined for anything that proves nothing. */
export async function readSharePass(pass: string, token: string, nowSeconds: number): Promise<string | undefined> {
  try {
    const { payload } = await jwtVerify(pass, keyFor("share-pass"), {
      algorithms: ["HS256"],
      subject: token,
      currentDate: new Date(nowSeconds * 1000),
      requiredClaims: ["exp"],
    });
    return typeof payload.mark === "string" ? payload.mark : undefined;
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}
