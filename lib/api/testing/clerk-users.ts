import { exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { changeSettings } from "#lib/config/settings";

const site = "https://films.example.org";
// As Clerk makes them: the host of its front door, in base64.
export const clerkEnvironment = {
  CLERK_PUBLISHABLE_KEY: `pk_live_${Buffer.from("clerk.films.example.org$").toString("base64")}`,
  CLERK_SECRET_KEY: "sk_live_for_tests_alone_0123456789",
};

/** Signs sessions as Clerk does, with a key pair of its own. */
export async function clerkSigner(origin = site) {
  const own = await generateKeyPair("RS256", { extractable: true });
  const other = await generateKeyPair("RS256");
  const sign = (claims: JWTPayload, key = own.privateKey, alg = "RS256"): Promise<string> => {
    const now = Math.floor(Date.now() / 1000);
    const usual = { iss: "https://clerk.films.example.org", sid: "sess_1", sub: "user_ada", azp: origin, v: 2 };
    const times = { iat: now - 5, nbf: now - 15, exp: now + 60 };
    return new SignJWT({ ...usual, ...times, ...claims })
      .setProtectedHeader({ alg, kid: "ins_1", typ: "JWT" })
      .sign(key);
  };
  return {
    origin,
    pem: await exportSPKI(own.publicKey),
    token: (sub: string, claims: JWTPayload = {}) => sign({ sub, ...claims }),
    forged: (sub: string) => sign({ sub }, other.privateKey),
    /** HS256 with the public key as the secret: the old trick. */
    confused: async (sub: string) => {
      const secret = new TextEncoder().encode(await exportSPKI(own.publicKey));
      return new SignJWT({ sub, azp: origin })
        .setProtectedHeader({ alg: "HS256", kid: "ins_1" })
        .setExpirationTime("1h")
        .sign(secret);
    },
  };
}
export type ClerkSigner = Awaited<ReturnType<typeof clerkSigner>>;

/** Turns Clerk on in this process, with a key pair of its own. */
export async function useClerk(): Promise<ClerkSigner> {
  const signer = await clerkSigner();
  changeSettings({ ...clerkEnvironment, CLERK_JWT_KEY: signer.pem, PUBLIC_URL: signer.origin });
  return signer;
}

/** The cookies of a browser with this session. */
export const sessionCookies = (token: string): string =>
  `__session=${token}; __client_uat=${Math.floor(Date.now() / 1000) - 60}`;
