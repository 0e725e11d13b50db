/** better-auth, as this installation uses it: accounts in our own database, second factor, and a provider where one is set. */
import "server-only";
import { betterAuth } from "better-auth";
import { nextCookies } from "better-auth/next-js";
import { twoFactor } from "better-auth/plugins";
import { noteAccountFromProvider } from "@/db/accounts/provider";
import { forgetEndedSessions } from "@/db/accounts/sessions";
import { accountBehindSession, accountStore } from "@/db/accounts/sign-in";
import { installationSecret } from "@/db/store/secret";
import { MAX_PASSWORD_LENGTH, SHORTEST_PASSWORD } from "@/lib/accounts/password";
import { noteSecurity } from "../http/security";
import { PROVIDER, roleAtProvider, takeProfile, takeRole } from "./auth-provider";
import { cookiePrefix } from "./cookie";
import { passwordInTurn } from "./password-line";
import { settings } from "./settings";
import { spendCode } from "./used-code";

/** However often it is used, a session ends after this many seconds: a working day. */
const MAX_SESSION_S = 12 * 60 * 60;

const PASSWORDS = {
  enabled: true,
  disableSignUp: true,
  minPasswordLength: SHORTEST_PASSWORD,
  maxPasswordLength: MAX_PASSWORD_LENGTH,
  revokeSessionsOnPasswordReset: true,
  password: passwordInTurn,
};

/** What an account has of ours; nobody gives these to better-auth. */
const OUR_FIELDS = {
  role: { type: "string", required: false, input: false },
  example: { type: "boolean", required: false, input: false, defaultValue: false },
  deactivatedAt: { type: "date", required: false, input: false },
  erasedAt: { type: "date", required: false, input: false },
} as const;

function make() {
  const { production, origin, secret, provider } = settings();
  return betterAuth({
    appName: "Plateau",
    baseURL: origin,
    secret: installationSecret(secret),
    database: accountStore(),
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: PASSWORDS,
    user: { additionalFields: OUR_FIELDS },
    // Idle sessions are ended by session.ts: a page that is being read cannot set the cookie anew.
    session: {
      expiresIn: MAX_SESSION_S,
      disableSessionRefresh: true,
      additionalFields: { provider: { type: "string", required: false, input: false } },
    },
    verification: { storeIdentifier: "hashed" },
    advanced: {
      cookiePrefix: cookiePrefix(origin),
      // The prefix of better-auth's own is the weaker `__Secure-`.
      useSecureCookies: false,
      defaultCookieAttributes: { secure: origin.startsWith("https:"), httpOnly: true, sameSite: "lax", path: "/" },
    },
    // The forms of app/_server count their tries themselves (db/accounts/attempts.ts): they do not pass by HTTP.
    rateLimit: { enabled: false },
    databaseHooks: {
      // What a provider gives besides who somebody is, is of no use here and so is not kept.
      account: { create: { before: withoutTokens }, update: { before: withoutTokens } },
      user: { create: { after: async ({ id }) => noteAccountFromProvider(id) } },
      session: {
        create: {
          async before(session, context) {
            forgetEndedSessions();
            const atProvider = context?.params?.id === PROVIDER;
            if (atProvider) {
              takeRole(session.userId);
              takeProfile(session.userId);
            }
            const account = accountBehindSession(session.userId);
            if (account === null || (account.example && production)) {
              noteSecurity("sign-in.not-in-use", { account: session.userId });
              return false;
            }
            if (context?.path === "/two-factor/verify-totp") {
              await spendCode(session.userId, String(context.body?.code ?? ""), context.context.secretConfig);
            }
            return { data: { ...session, provider: atProvider ? PROVIDER : (session.provider ?? null) } };
          },
        },
      },
    },
    onAPIError: { errorURL: "/inloggen" },
    plugins: [
      twoFactor({ issuer: "Plateau", totpOptions: { allowPasswordless: true }, allowPasswordless: true }),
      ...(provider ? [roleAtProvider(provider)] : []),
      // Last: it puts the cookies of all the others on the answer.
      nextCookies(),
    ],
  });
}

const withoutTokens = async <T extends object>(credential: T) => ({
  data: { ...credential, accessToken: null, refreshToken: null, idToken: null },
});

/** Next loads this module more than once in one process; the one instance is kept where all of them find it. */
const holder = globalThis as typeof globalThis & { plateauAuth?: ReturnType<typeof make> };

export function auth(): ReturnType<typeof make> {
  holder.plateauAuth ??= make();
  return holder.plateauAuth;
}
