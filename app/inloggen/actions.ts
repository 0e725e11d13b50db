"use server";
/** Signing in: with a password, with a second step, at a provider, or in one click as an example. */
import { headers } from "next/headers";
import { exampleAccounts } from "@/db/accounts/sign-in";
import { destination, onTheWayTo } from "@/lib/accounts/destination";
import { EXAMPLE_PASSWORD } from "@/lib/accounts/examples";
import { type Entries, filled, typed } from "@/lib/form/entries";
import { done, invalid } from "@/lib/refusal";
import { because, button, openAction } from "../_server/action";
import { clientAddress } from "../_server/http/address";
import { aside } from "../_server/http/place";
import { markOf, noteSecurity } from "../_server/http/security";
import { auth } from "../_server/sign-in/auth";
import { resultOrErrorCode } from "../_server/sign-in/auth-answer";
import { PROVIDER } from "../_server/sign-in/auth-provider";
import { currentSession } from "../_server/sign-in/session";
import { settings } from "../_server/sign-in/settings";
import { rememberBrowser, turnToTry } from "../_server/sign-in/trying";

const TOO_OFTEN = "Er is te vaak geprobeerd in te loggen. Wacht een kwartier en probeer het dan opnieuw.";

/** One sentence for whatever is wrong, so that nobody learns who has an account. */
const WRONG =
  "Dit e-mailadres en wachtwoord horen niet bij elkaar, of het account is niet in gebruik. Controleer beide en probeer het opnieuw.";

/** The form `email`, `password`, and `naar`: where one was going. Leads there, or to the second step. */
export const signIn = openAction({
  secret: ["password"],
  read(entries) {
    const email = filled(typed(entries, "email"));
    const password = typed(entries, "password");
    if (email !== undefined && password !== "") return { ok: true, input: { email, password, to: toIn(entries) } };
    const problems = [
      ...(email === undefined ? [{ field: "email", message: "Vul uw e-mailadres in." }] : []),
      ...(password === "" ? [{ field: "password", message: "Vul uw wachtwoord in." }] : []),
    ];
    return { ok: false, problems };
  },
  async put(_anybody, { to, ...body }) {
    const turn = await turnToTry("sign-in", body.email);
    if (!turn.ok) return because(turn.text);
    const outcome = await resultOrErrorCode(async () => auth().api.signInEmail({ body, headers: await headers() }));
    if (!outcome.ok) {
      turn.failed();
      return because(WRONG);
    }
    turn.succeeded();
    if ("twoFactorRedirect" in outcome.value) return done(onTheWayTo("/inloggen/tweede-stap", to));
    await rememberBrowser(body.email);
    return done(to);
  },
  next: (_form, to) => to,
});

/** Where one was going. */
function toIn(entries: Entries): string {
  return destination(typed(entries, "naar"));
}

/** A button that signs in or out, or leads to where one does; `press` gives where one goes. */
const pressed = (press: (entries: Entries) => Promise<string>) =>
  button(
    openAction({
      read: (entries) => ({ ok: true, input: entries }),
      put: async (_anybody, entries) => done(await press(entries)),
      next: (_entries, to) => to,
    }),
    "/inloggen?error=full",
  );

/** The form `account`: the address of an example account, whose password everyone may know. */
export const signInAsExample = pressed(async (entries) => {
  const example = exampleAccounts().find(({ email }) => email === typed(entries, "account"));
  if (example === undefined || settings().production) return "/inloggen";
  await auth().api.signInEmail({ body: { email: example.email, password: EXAMPLE_PASSWORD }, headers: await headers() });
  return toIn(entries);
});

/** Sends on to the provider; who comes back from there is signed in. */
export const signInAtProvider = pressed(async (entries) => {
  const asked = {
    body: { provider: PROVIDER, callbackURL: toIn(entries), errorCallbackURL: "/inloggen" },
    headers: await headers(),
  };
  const answer = await resultOrErrorCode(() => aside(() => auth().api.signInSocial(asked)));
  return answer.ok && answer.value.url ? answer.value.url : "/inloggen?error=provider";
});

/** Ends this session. */
export const signOut = pressed(async () => {
  if ((await currentSession()) !== null) await auth().api.signOut({ headers: await headers() });
  return "/";
});

/** A form with one code: `clean` gives it as it is checked, or nothing where it cannot be one (`missing` says so). */
const codeAction = (
  field: string,
  missing: string,
  clean: (typed: string) => string | undefined,
  verify: (body: { code: string }, headers: Headers) => Promise<{ user: { email: string } }>,
) =>
  openAction({
    secret: [field],
    read(entries) {
      const code = clean(typed(entries, field));
      return code === undefined
        ? { ok: false, problems: [{ field, message: missing }] }
        : { ok: true, input: { code, to: toIn(entries) } };
    },
    async put(_anybody, { to, ...body }) {
      const outcome = await resultOrErrorCode(async () => verify(body, await headers()));
      if (outcome.ok) {
        await rememberBrowser(outcome.value.user.email);
        return done(to);
      }
      const locked = outcome.code === "ACCOUNT_TEMPORARILY_LOCKED";
      noteSecurity(locked ? "second-step.locked" : "second-step.failed", { from: markOf(await clientAddress()) });
      switch (outcome.code) {
        case "INVALID_CODE":
        case "INVALID_BACKUP_CODE":
          return invalid([{ path: [field], message: "Deze code klopt niet (meer). Probeer het met een nieuwe code." }]);
        case "ACCOUNT_TEMPORARILY_LOCKED":
          return because(TOO_OFTEN);
        default:
          return done("/inloggen?error=again");
      }
    },
    next: (_code, to) => to,
  });

const sixDigits = (text: string): string | undefined => /^\d{6}$/.exec(text.replaceAll(/\s/g, ""))?.[0];

/** The form `code` of the second step: six digits of the app. */
export const giveCode = codeAction("code", "Vul de zes cijfers in die uw app laat zien.", sixDigits, (body, from) =>
  auth().api.verifyTOTP({ body, headers: from }),
);

/** The form `recovery` of the second step: one of the recovery codes. */
export const giveRecoveryCode = codeAction("recovery", "Vul een van uw herstelcodes in.", filled, (body, from) =>
  auth().api.verifyBackupCode({ body, headers: from }),
);
