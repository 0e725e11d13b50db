/** Sends letters over SMTP. A letter that cannot be sent is told to the caller, never lost in silence. */
import { createTransport } from "nodemailer";
import type { Letter } from "@/lib/mail/letter";
import { type MailSettings, mailSettings } from "./settings";

export type Posted =
  /** The mail server took it. */
  | { sent: true }
  /** `unset`: this installation sends no mail; `failed`: the server did not take it, and why (for the log, not for people). */
  | { sent: false; why: "unset" }
  | { sent: false; why: "failed"; cause: unknown };

/** How long the mail server may take to answer, in milliseconds. */
const SMTP_TIMEOUT_MS = 10_000;

/** Sends one letter as plain text. Never throws. */
export async function post(letter: Letter): Promise<Posted> {
  try {
    const settings = mailSettings();
    if (settings === null) return { sent: false, why: "unset" };
    await deliver(settings, letter);
    return { sent: true };
  } catch (cause) {
    return { sent: false, why: "failed", cause };
  }
}

async function deliver({ url, from }: MailSettings, { to, subject, text }: Letter): Promise<void> {
  const transport = createTransport({
    url,
    connectionTimeout: SMTP_TIMEOUT_MS,
    greetingTimeout: SMTP_TIMEOUT_MS,
    socketTimeout: SMTP_TIMEOUT_MS,
  });
  try {
    // An address is given as one, never as a list: a comma in what someone typed must not make a second reader.
    const message = { from, to: [{ name: to.name, address: to.address }], subject, text };
    await transport.sendMail({ ...message, headers: { "Auto-Submitted": "auto-generated" } });
  } finally {
    transport.close();
  }
}
