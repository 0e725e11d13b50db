"use server";
/** Choosing a password by a one-time link. */
import { accountOfLink } from "@/db/accounts/links";
import { notePassword } from "@/db/accounts/own";
import { passwordProblem } from "@/lib/accounts/password";
import { typed } from "@/lib/form/entries";
import { done, invalid } from "@/lib/refusal";
import { because, openAction } from "../../_server/action";
import { auth } from "../../_server/sign-in/auth";
import { resultOrErrorCode } from "../../_server/sign-in/auth-answer";
import { turnToTry } from "../../_server/sign-in/trying";

const OVER = "Deze link is al gebruikt of te oud. Vraag de beheerder om een nieuwe.";

/** The form `token`, `newPassword`. Uses the link up, signs the account out everywhere and leads to the page to sign in. */
export const choosePassword = openAction({
  secret: ["token", "newPassword"],
  read: (entries) => ({ ok: true, input: { token: typed(entries, "token"), newPassword: typed(entries, "newPassword") } }),
  async put(_anybody, { token, newPassword }) {
    const turn = await turnToTry("link", token);
    if (!turn.ok) return because(turn.text);
    const account = accountOfLink(token);
    if (account === null) return because(OVER);
    const problem = passwordProblem(newPassword, [account.name, account.email, ...account.places]);
    if (problem !== null) return invalid([{ path: ["newPassword"], message: problem }]);
    const outcome = await resultOrErrorCode(() => auth().api.resetPassword({ body: { token, newPassword } }));
    if (!outcome.ok) return because(OVER);
    notePassword(account.id);
    return done(undefined);
  },
  next: () => "/inloggen?gekozen=1",
});
