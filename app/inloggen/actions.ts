"use server";
/** Signing in: with a password, with a second step, at a provider, or in one click as an example. */
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { exampleAccounts } from "@/db/accounts/sign-in";
import { destination, onTheWayTo } from "@/lib/accounts/destination";
import { EXAMPLE_PASSWORD } from "@/lib/accounts/examples";
import { filled, typed } from "@/lib/form/entries";
import { answered, shownAgain } from "@/lib/form/lines";
import type { FormState } from "@/lib/form/state";
import { clientAddress } from "../_server/http/address";
import { markOf, noteSecurity } from "../_server/http/security";
import { auth } from "../_server/sign-in/auth";
import { orCode } from "../_server/sign-in/auth-answer";
import { PROVIDER } from "../_server/sign-in/auth-provider";
import { currentSession } from "../_server/sign-in/session";
import { settings } from "../_server/sign-in/settings";
import { rememberBrowser, turnToTry } from "../_server/sign-in/trying";

const TOO_OFTEN = "Er is te vaak geprobeerd in te loggen. Wacht een kwartier en probeer het dan opnieuw.";

/** One sentence for whatever is wrong, so that nobody learns who has an account. */
const WRONG =
  "Dit e-mailadres en wachtwoord horen niet bij elkaar, of het account is niet in gebruik. Controleer beide en probeer het opnieuw.";

/** The form `email`, `password`, and `naar`: where one was going. Leads there, or to the second step. */
export async function signIn(_before: FormState, submitted: FormData): Promise<FormState> {
  const entries = shownAgain(submitted, ["password"]);
  const email = filled(typed(entries, "email"));
  const password = String(submitted.get("password") ?? "");
  if (email === undefined || password === "") {
    return answered(entries, [
      ...(email === undefined ? [{ field: "email", message: "Vul uw e-mailadres in." }] : []),
      ...(password === "" ? [{ field: "password", message: "Vul uw wachtwoord in." }] : []),
    ]);
  }
  const turn = await turnToTry("sign-in", email);
  if (!turn.ok) return answered(entries, [], turn.text);
  const outcome = await orCode(async () => auth().api.signInEmail({ body: { email, password }, headers: await headers() }));
  if (!outcome.ok) {
    turn.failed();
    return answered(entries, [], WRONG);
  }
  turn.succeeded();
  const to = destination(typed(entries, "naar"));
  if ("twoFactorRedirect" in outcome.value) return redirect(onTheWayTo("/inloggen/tweede-stap", to));
  await rememberBrowser(email);
  return redirect(to);
}

/** The form `account`: the address of an example account, whose password everyone may know. */
export async function signInAsExample(submitted: FormData): Promise<void> {
  const email = String(submitted.get("account") ?? "");
  const example = exampleAccounts().find((candidate) => candidate.email === email);
  if (example === undefined || settings().production) redirect("/inloggen");
  await auth().api.signInEmail({ body: { email, password: EXAMPLE_PASSWORD }, headers: await headers() });
  redirect(destination(String(submitted.get("naar") ?? "")));
}

/** Sends on to the provider; who comes back from there is signed in. */
export async function signInAtProvider(submitted: FormData): Promise<void> {
  const callbackURL = destination(String(submitted.get("naar") ?? ""));
  const answer = await orCode(async () =>
    auth().api.signInSocial({
      body: { provider: PROVIDER, callbackURL, errorCallbackURL: "/inloggen" },
      headers: await headers(),
    }),
  );
  redirect(answer.ok && answer.value.url ? answer.value.url : "/inloggen?error=provider");
}

/** The form `code` of the second step: six digits of the app. */
export async function giveCode(_before: FormState, submitted: FormData): Promise<FormState> {
  const code = String(submitted.get("code") ?? "").replaceAll(/\s/g, "");
  if (!/^\d{6}$/.test(code)) return wrongCode("code", "Vul de zes cijfers in die uw app laat zien.");
  return secondStep("code", submitted, async () => auth().api.verifyTOTP({ body: { code }, headers: await headers() }));
}

/** The form `recovery` of the second step: one of the recovery codes. */
export async function giveRecoveryCode(_before: FormState, submitted: FormData): Promise<FormState> {
  const code = String(submitted.get("recovery") ?? "").trim();
  if (code === "") return wrongCode("recovery", "Vul een van uw herstelcodes in.");
  return secondStep("recovery", submitted, async () =>
    auth().api.verifyBackupCode({ body: { code }, headers: await headers() }),
  );
}

async function secondStep(
  field: string,
  submitted: FormData,
  verify: () => Promise<{ user: { email: string } }>,
): Promise<FormState> {
  const outcome = await orCode(verify);
  if (outcome.ok) {
    await rememberBrowser(outcome.value.user.email);
    return redirect(destination(String(submitted.get("naar") ?? "")));
  }
  const locked = outcome.code === "ACCOUNT_TEMPORARILY_LOCKED";
  noteSecurity(locked ? "second-step.locked" : "second-step.failed", { from: markOf(await clientAddress()) });
  switch (outcome.code) {
    case "INVALID_CODE":
    case "INVALID_BACKUP_CODE":
      return wrongCode(field, "Deze code klopt niet (meer). Probeer het met een nieuwe code.");
    case "ACCOUNT_TEMPORARILY_LOCKED":
      return answered({}, [], TOO_OFTEN);
    default:
      return redirect("/inloggen?error=again");
  }
}

const wrongCode = async (field: string, message: string) => answered({}, [{ field, message }]);

/** Ends this session. */
export async function signOut(): Promise<void> {
  if ((await currentSession()) !== null) await auth().api.signOut({ headers: await headers() });
  redirect("/");
}
