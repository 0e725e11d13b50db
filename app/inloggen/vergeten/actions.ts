"use server";
/** Asking for a new password. The answer is the same whether the account exists or not. */
import { after } from "next/server";
import { requestPasswordLink } from "@/db/accounts/links";
import { passwordPath } from "@/lib/accounts/account";
import { filled, typed } from "@/lib/form/entries";
import { forgottenLetter } from "@/lib/mail/letter";
import { done } from "@/lib/refusal";
import { post } from "@/mail/post";
import { because, openAction } from "../../_server/action";
import { log } from "../../_server/http/log";
import { origin } from "../../_server/sign-in/settings";
import { turnToTry } from "../../_server/sign-in/trying";

/** The form `email`. The letter is sent after the answer, so that its time tells nothing either. */
export const askForPassword = openAction({
  read(entries) {
    const email = filled(typed(entries, "email"));
    if (email === undefined) return { ok: false, problems: [{ field: "email", message: "Vul uw e-mailadres in." }] };
    return { ok: true, input: email };
  },
  async put(_anybody, email) {
    const turn = await turnToTry("reset", email);
    return turn.ok ? done(email) : because(turn.text);
  },
  next(email) {
    after(() => send(email));
    return "/inloggen/vergeten?gevraagd=1";
  },
});

async function send(email: string): Promise<void> {
  const link = requestPasswordLink(email);
  if (link === null) return;
  const posted = await post(forgottenLetter({ ...link, link: origin() + passwordPath(link.token) }));
  if (!posted.sent)
    log.error({ err: posted.why === "failed" ? posted.cause : undefined }, "a letter for a new password was not sent");
}
