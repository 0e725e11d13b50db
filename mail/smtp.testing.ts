/** A real SMTP server on loopback, for tests only: it takes letters, keeps them, and can be told to refuse. */
import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

export interface TestServer {
  /** What PLATEAU_SMTP_URL should say. */
  url: string;
  /** What it took, read as a mail program would. */
  received: Email[];
  close(): Promise<void>;
}

/** Starts a server that asks for this user and password; `refusing` refuses every letter. */
export async function smtpServer({ refusing = false } = {}): Promise<TestServer> {
  const received: Email[] = [];
  const server = new SMTPServer({
    authOptional: false,
    allowInsecureAuth: true,
    disabledCommands: ["STARTTLS"],
    onAuth: ({ username, password }, _session, done) =>
      username === "plateau" && password === "geheim" ? done(null, { user: username }) : done(new Error("Invalid login")),
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        if (refusing) return done(new Error("Mailbox full"));
        received.push(await PostalMime.parse(Buffer.concat(chunks)));
        done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://plateau:geheim@127.0.0.1:${port}`,
    received,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
