"use server";
import { redirect } from "next/navigation";
import { after } from "next/server";
/** Asking for a new password. The answer is the same whether the account exists or not. */
import { requestPasswordLink } from "@/db/accounts/links";
import { passwordPath } from "@/lib/accounts/account";
import { filled, typed } from "@/lib/form/entries";
import { answered, shownAgain } from "@/lib/form/lines";
import type { FormState } from "@/lib/form/state";
import { forgottenLetter } from "@/lib/mail/letter";
import { post } from "@/mail/post";
import { log } from "../../_server/http/log";
import { origin } from "../../_server/sign-in/settings";
import { turnToTry } from "../../_server/sign-in/trying";

/** The form `email`. The letter is sent after the answer, so that its time tells nothing either. */
export async function askForPassword(_before: FormState, submitted: FormData): Promise<FormState> {
  const entries = shownAgain(submitted, []);
  const email = filled(typed(entries, "email"));
  if (email === undefined) return answered(entries, [{ field: "email", message: "Vul uw e-mailadres in." }]);
  const turn = await turnToTry("reset", email);
  if (!turn.ok) return answered(entries, [], turn.text);
  after(() => send(email));
  redirect("/inloggen/vergeten?gevraagd=1");
}

async function send(email: string): Promise<void> {
  const link = requestPasswordLink(email);
  if (link === null) return;
  const posted = await post(forgottenLetter({ ...link, link: origin() + passwordPath(link.token) }));
  if (!posted.sent)
    log.error({ err: posted.why === "failed" ? posted.cause : undefined }, "a letter for a new password was not sent");
}
