/** Letters reach a real SMTP server as they are, and one that does not is never lost in silence. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { forgottenLetter, invitationLetter } from "@/lib/mail/letter";
import { post } from "./post";
import { mailSettings } from "./settings";
import { smtpServer, type TestServer } from "./smtp.testing";

const FROM = "Plateau <plateau@voorbeeld.nl>";
const link = {
  name: "Adviseur, Veiligheid",
  email: "adviseur@voorbeeld.nl",
  link: "https://plateau.voorbeeld.nl/inloggen/wachtwoord/abc_-123",
  expiresAt: "2026-11-29T11:00:00.000Z",
};

let server: TestServer | undefined;

async function serving(options?: Parameters<typeof smtpServer>[0]): Promise<TestServer> {
  server = await smtpServer(options);
  vi.stubEnv("PLATEAU_SMTP_URL", server.url);
  vi.stubEnv("PLATEAU_SMTP_FROM", FROM);
  return server;
}

afterEach(async () => {
  vi.unstubAllEnvs();
  await server?.close();
  server = undefined;
});

it("brings an invitation with its link, to one reader", async () => {
  const { received } = await serving();
  expect(await post(invitationLetter(link, "Beleidsadviseur Beekrijk"))).toEqual({ sent: true });
  const [mail] = received;
  expect(mail?.to).toEqual([{ name: "Adviseur, Veiligheid", address: "adviseur@voorbeeld.nl" }]);
  expect(mail?.from).toMatchObject({ name: "Plateau", address: "plateau@voorbeeld.nl" });
  expect(mail?.subject).toBe("Uw account bij Plateau");
  expect(mail?.text).toContain(`\n${link.link}\n`);
  expect(mail?.text).toContain("Beleidsadviseur Beekrijk");
  expect(mail?.text).toContain("29 november 2026 om 12:00");
  expect(mail?.html).toBeUndefined();
});

it("brings a new password's link, and lets no name add a header or a reader", async () => {
  const { received } = await serving();
  const sly = { ...link, name: "A\r\nBcc: ander@voorbeeld.nl", email: "adviseur@voorbeeld.nl" };
  expect(await post(forgottenLetter(sly))).toEqual({ sent: true });
  expect(received[0]?.bcc).toBeUndefined();
  expect(received[0]?.to).toHaveLength(1);
  expect(received[0]?.text).toContain(link.link);
});

describe("says that it did not send", () => {
  it("where no mail server is set", async () => {
    expect(await post(forgottenLetter(link))).toEqual({ sent: false, why: "unset" });
  });

  it("where the server refuses the letter", async () => {
    await serving({ refusing: true });
    expect(await post(forgottenLetter(link))).toMatchObject({ sent: false, why: "failed" });
  });

  it("where the password is wrong", async () => {
    const { url } = await serving();
    vi.stubEnv("PLATEAU_SMTP_URL", url.replace("geheim", "fout"));
    expect(await post(forgottenLetter(link))).toMatchObject({ sent: false, why: "failed" });
  });

  it("where nobody answers", async () => {
    vi.stubEnv("PLATEAU_SMTP_URL", "smtp://127.0.0.1:1");
    vi.stubEnv("PLATEAU_SMTP_FROM", FROM);
    expect(await post(forgottenLetter(link))).toMatchObject({ sent: false, why: "failed" });
  });
});

it.each([
  [{ PLATEAU_SMTP_URL: "smtp://mail.voorbeeld.nl" }, "allebei"],
  [{ PLATEAU_SMTP_FROM: FROM }, "allebei"],
  [{ PLATEAU_SMTP_URL: "https://mail.voorbeeld.nl", PLATEAU_SMTP_FROM: FROM }, "geen adres van een mailserver"],
])("refuses half or wrong settings: %o", (env, sentence) => expect(() => mailSettings(env)).toThrow(sentence));
