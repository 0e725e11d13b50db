"use server";
/** Choosing a password by a one-time link. */
import { redirect } from "next/navigation";
import { accountOfLink } from "@/db/accounts/links";
import { notePassword } from "@/db/accounts/own";
import { passwordProblem } from "@/lib/accounts/password";
import { answered } from "@/lib/form/lines";
import type { FormState } from "@/lib/form/state";
import { auth } from "../../_server/sign-in/auth";
import { orCode } from "../../_server/sign-in/auth-answer";
import { turnToTry } from "../../_server/sign-in/trying";

const OVER = "Deze link is al gebruikt of te oud. Vraag de beheerder om een nieuwe.";

/** The form `token`, `newPassword`. Uses the link up, signs the account out everywhere and leads to the page to sign in. */
export async function choosePassword(_before: FormState, submitted: FormData): Promise<FormState> {
  const token = String(submitted.get("token") ?? "");
  const newPassword = String(submitted.get("newPassword") ?? "");
  const turn = await turnToTry("link", token);
  if (!turn.ok) return answered({}, [], turn.text);
  const account = accountOfLink(token);
  if (account === null) return answered({}, [], OVER);
  const problem = passwordProblem(newPassword, [account.name, account.email, ...account.places]);
  if (problem !== null) return answered({}, [{ field: "newPassword", message: problem }]);
  const outcome = await orCode(() => auth().api.resetPassword({ body: { token, newPassword } }));
  if (!outcome.ok) return answered({}, [], OVER);
  notePassword(account.id);
  return redirect("/inloggen?gekozen=1");
}
