"use server";
/** What people change of their own account: password, second step, recovery codes, sessions. */
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import {
  notePassword,
  noteRecoveryCodes,
  noteSecondFactorRemoved,
  noteSecondFactorSet,
  noteSignedOutEverywhere,
} from "@/db/accounts/own";
import { endAllSessions, endOtherSessions, endSession } from "@/db/accounts/sessions";
import { needsSecondFactor } from "@/lib/accounts/account";
import { passwordProblem } from "@/lib/accounts/password";
import type { SecondFactorState } from "@/lib/accounts/second-factor";
import { answered } from "@/lib/form/lines";
import type { FormState } from "@/lib/form/state";
import { auth } from "../_server/sign-in/auth";
import { orCode } from "../_server/sign-in/auth-answer";
import { requireSession, type Session } from "../_server/sign-in/session";
import { turnToTry } from "../_server/sign-in/trying";

const NOT_YOURS = "Dit is niet uw wachtwoord. Probeer het opnieuw.";
const EXAMPLE = "Dit is een voorbeeldaccount. Het wachtwoord en de tweede stap daarvan blijven zoals ze zijn.";

/** What others know of someone: name, address, and the places of the role. */
const knownOf = ({ name, email, own }: Session["account"]): string[] =>
  [{ name }, { name: email }, ...own.municipalities, ...own.regions].map((known) => known.name);

/** Asks better-auth for something that needs one's own password. Gives the answer, or what is wrong with the form. */
async function withPassword<T>(
  session: Session,
  submitted: FormData,
  ask: (password: string) => Promise<T>,
): Promise<{ value: T } | { wrong: FormState }> {
  if (session.account.example) return { wrong: answered({}, [], EXAMPLE) };
  const password = String(submitted.get("password") ?? "");
  if (password === "") return { wrong: answered({}, [{ field: "password", message: "Vul uw wachtwoord in." }]) };
  const turn = await turnToTry("password", session.account.id);
  if (!turn.ok) return { wrong: answered({}, [], turn.text) };
  const outcome = await orCode(() => ask(password));
  if (!outcome.ok) {
    turn.failed();
    return { wrong: answered({}, [{ field: "password", message: NOT_YOURS }]) };
  }
  turn.succeeded();
  return { value: outcome.value };
}

/** The form `password`, `newPassword`. Signs out everywhere else. */
export async function changePassword(_before: FormState, submitted: FormData): Promise<FormState> {
  const session = await requireSession();
  const newPassword = String(submitted.get("newPassword") ?? "");
  const problem = passwordProblem(newPassword, knownOf(session.account));
  if (problem !== null) return answered({}, [{ field: "newPassword", message: problem }]);
  const outcome = await withPassword(session, submitted, async (currentPassword) =>
    auth().api.changePassword({
      body: { currentPassword, newPassword, revokeOtherSessions: true },
      headers: await headers(),
    }),
  );
  if ("wrong" in outcome) return outcome.wrong;
  notePassword(session.account.id);
  return redirect("/account?gewijzigd=wachtwoord");
}

/**
 * The steps of setting up the second step: first the password, then a code of the app, and then the recovery codes. Where it
 * is set up already, the password gives new recovery codes. One action for both, so that a page without JavaScript, which is
 * made anew after the last step, still knows what the form answered.
 */
export async function changeSecondFactor(before: SecondFactorState, submitted: FormData): Promise<SecondFactorState> {
  const session = await requireSession();
  if (before.step === "scan") return confirmSecondFactor(session, before, submitted);
  return session.account.secondFactor ? newRecoveryCodes(session, submitted) : beginSecondFactor(session, submitted);
}

async function beginSecondFactor(session: Session, submitted: FormData): Promise<SecondFactorState> {
  const outcome = await withPassword(session, submitted, async (password) =>
    auth().api.enableTwoFactor({ body: { password, method: "totp" }, headers: await headers() }),
  );
  if ("wrong" in outcome) return { step: "password", form: outcome.wrong };
  if (outcome.value.method !== "totp") throw new Error("Asked for an app, got something else");
  return { step: "scan", form: answered({}, []), uri: outcome.value.totpURI, codes: outcome.value.backupCodes };
}

async function confirmSecondFactor(
  session: Session,
  before: Extract<SecondFactorState, { step: "scan" }>,
  submitted: FormData,
): Promise<SecondFactorState> {
  const wrong = (message: string): SecondFactorState => ({ ...before, form: answered({}, [{ field: "code", message }]) });
  const code = String(submitted.get("code") ?? "").replaceAll(/\s/g, "");
  if (!/^\d{6}$/.test(code)) return wrong("Vul de zes cijfers in die uw app laat zien.");
  const turn = await turnToTry("second-factor", session.account.id);
  if (!turn.ok) return wrong(turn.text);
  const outcome = await orCode(async () => auth().api.verifyTOTP({ body: { code }, headers: await headers() }));
  if (!outcome.ok)
    return wrong("Deze code klopt niet. Kijk of de klok van uw telefoon goed staat, en probeer een nieuwe code.");
  noteSecondFactorSet(session.account.id);
  return { step: "done", codes: before.codes };
}

async function newRecoveryCodes(session: Session, submitted: FormData): Promise<SecondFactorState> {
  const outcome = await withPassword(session, submitted, async (password) =>
    auth().api.generateBackupCodes({ body: { password }, headers: await headers() }),
  );
  if ("wrong" in outcome) return { step: "password", form: outcome.wrong };
  noteRecoveryCodes(session.account.id);
  return { step: "done", codes: outcome.value.backupCodes };
}

/** The form `password`: without a second step from now on, for roles that may go without. */
export async function removeOwnSecondFactor(_before: FormState, submitted: FormData): Promise<FormState> {
  const session = await requireSession();
  const { role, id } = session.account;
  if (role !== null && needsSecondFactor(role)) return answered({}, [], "Uw rol kan niet zonder tweede stap.");
  const outcome = await withPassword(session, submitted, async (password) =>
    auth().api.disableTwoFactor({ body: { password }, headers: await headers() }),
  );
  if ("wrong" in outcome) return outcome.wrong;
  noteSecondFactorRemoved(id);
  return redirect("/account?gewijzigd=stap");
}

/** The form `session`: the id of one of one's own sessions. */
export async function endOneSession(submitted: FormData): Promise<void> {
  const { account } = await requireSession();
  endSession(account.id, String(submitted.get("session") ?? ""));
  redirect("/account#sessies");
}

/** Signs out everywhere but here. */
export async function endSessionsElsewhere(): Promise<void> {
  const { account, id } = await requireSession();
  endOtherSessions(account.id, id);
  noteSignedOutEverywhere(account.id);
  redirect("/account?gewijzigd=sessies");
}

/** Signs out everywhere, also here. */
export async function endSessionsEverywhere(): Promise<void> {
  const { account } = await requireSession();
  endAllSessions(account.id);
  noteSignedOutEverywhere(account.id);
  redirect("/");
}
