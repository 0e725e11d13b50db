/** How this installation sends mail: PLATEAU_SMTP_URL and PLATEAU_SMTP_FROM, both or neither. */

export interface MailSettings {
  /** `smtp://` or `smtps://`, with user and password where the server asks for them. */
  url: string;
  /** Who the letters come from: `Plateau <plateau@gemeente.nl>`. */
  from: string;
}

/** The settings are half or wrong. Its message is one Dutch sentence for who starts the program. */
export class MailSettingsWrong extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings; null where this installation sends no mail. Throws {@link MailSettingsWrong}. */
export function mailSettings(env: Environment = process.env): MailSettings | null {
  const { PLATEAU_SMTP_URL: url, PLATEAU_SMTP_FROM: from } = env;
  if (!url && !from) return null;
  if (!url || !from) throw new MailSettingsWrong("Vul PLATEAU_SMTP_URL en PLATEAU_SMTP_FROM allebei in, of geen van beide.");
  const known = URL.canParse(url) && ["smtp:", "smtps:"].includes(new URL(url).protocol);
  if (!known) throw new MailSettingsWrong("PLATEAU_SMTP_URL is geen adres van een mailserver, zoals smtps://mail.gemeente.nl.");
  return { url, from };
}
