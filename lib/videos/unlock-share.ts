import { isPassword, passwordMark } from "#lib/accounts/password";
import { signSharePass } from "#lib/accounts/share-pass";
import { Failure } from "#lib/errors/failure";
import { countTry } from "#lib/limits/count-try";
import { knock } from "#lib/videos/open-share";

/**
 * Takes a share's password and answers the pass that opens it for some hours. Throws NOT_FOUND,
 * PASSWORD_REQUIRED, or RATE_LIMIT_EXCEEDED when somebody guesses.
 */
export async function unlockShare(token: string, password: string): Promise<string> {
  const { passwordHash } = await knock(token);
  await countTry(`share:${token}`);
  const nowSeconds = Date.now() / 1000;
  if (passwordHash === null) return signSharePass(token, "", nowSeconds);
  if (await isPassword(password, passwordHash)) return signSharePass(token, passwordMark(passwordHash), nowSeconds);
  throw new Failure("PASSWORD_REQUIRED", { message: "That is not the password of this link." });
}
