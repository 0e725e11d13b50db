// biome-ignore-all lint/suspicious/noConsole: what Next prints on the console is what is tested
/** The log over a real server of Node: a line for each request, faults with the request's id, and never a canary. */
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, expect, it, onTestFinished, vi } from "vitest";
import { makeLog } from "./log";
import { logFaults } from "./log-faults";
import { logRequests } from "./log-requests";
import { requestId } from "./request";

const CANARY = "kanarie-7Qz";
const lines: Record<string, unknown>[] = [];
const log = makeLog("debug", (line) => lines.push(JSON.parse(line)));
const printed = { error: console.error, warn: console.warn };

beforeAll(() => {
  logRequests(log);
  logFaults(log);
});
afterAll(() => Object.assign(console, printed));
beforeEach(() => {
  lines.length = 0;
});

/** Answers one request with a listener, and waits until it is logged. */
async function ask(
  listener: RequestListener,
  path = "/",
  init: RequestInit = {},
): Promise<{ response: Response; body: string }> {
  const server = createServer(listener).listen(0);
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const response = await fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`, init);
  const body = await response.text();
  await vi.waitFor(() => expect(lines.at(-1)?.msg).toBe("request"));
  return { response, body };
}

it("writes one line for a request, with the id that the response has", async () => {
  const { response } = await ask((_request, answer) => answer.writeHead(404).end(), "/gemeenten/GM9902?zoek=iets");
  expect(lines).toEqual([
    {
      level: "info",
      time: expect.stringMatching(/^\d{4}-.*Z$/),
      request: response.headers.get("x-request-id"),
      method: "GET",
      path: "/gemeenten/GM9902",
      status: 404,
      ms: expect.any(Number),
      msg: "request",
    },
  ]);
});

it("gives each request an id of its own, whatever the client calls itself", async () => {
  const ids = new Set<string | null>();
  for (let turn = 0; turn < 3; turn++) {
    const { response, body } = await ask((_request, answer) => answer.end(requestId()), "/", {
      headers: { "x-request-id": "van-de-client" },
    });
    expect(body).toBe(response.headers.get("x-request-id"));
    ids.add(body);
  }
  expect(ids.size).toBe(3);
  expect(ids).not.toContain("van-de-client");
});

it.each(["/health", "/ready?x", "/_next/static/a.js"])("mentions %s to who looks closely only", async (path) => {
  await ask((_request, answer) => answer.end(), path);
  expect(lines).toMatchObject([{ level: "debug" }]);
});

it("says of a fault what it was and in which request, once, and gives it that number", async () => {
  const fault: Error & { digest?: string } = new SyntaxError(`Unexpected token in "${CANARY}"`);
  const { response } = await ask((_request, answer) => {
    console.error(fault);
    console.error(fault);
    answer.writeHead(500).end();
  });
  expect(lines).toMatchObject([
    { level: "error", msg: "fault", request: fault.digest, err: { name: "SyntaxError", at: expect.any(Array) } },
    { level: "error", msg: "request", status: 500, request: fault.digest },
  ]);
  expect(fault.digest).toBe(response.headers.get("x-request-id"));
});

it("shows who loads a page that fails what happened, with the number, whatever was being sent", async () => {
  const nonce = "default-src 'self'; style-src 'nonce-abc'";
  for (const send of [
    (answer: Parameters<RequestListener>[1]) => answer.end("half"),
    (answer: Parameters<RequestListener>[1]) => {
      answer.writeHead(500, { "content-type": "text/html" });
      answer.write("<p>half");
      answer.end("</p>");
    },
    (answer: Parameters<RequestListener>[1]) => answer.setHeader("content-encoding", "gzip").end(gzipSync("half")),
  ]) {
    const { response, body } = await ask(
      (_request, answer) => {
        answer.statusCode = 500;
        answer.setHeader("content-security-policy", nonce);
        send(answer);
      },
      "/",
      { headers: { accept: "text/html" } },
    );
    expect(response.status).toBe(500);
    expect(body).toContain("Er ging iets mis");
    expect(body).toContain(String(response.headers.get("x-request-id")));
    expect(body).toContain('<style nonce="abc">');
    expect(body).not.toContain("half");
  }
});

it("leaves an answer to a script, and every answer that is no fault, as it is", async () => {
  const fault: RequestListener = (_request, answer) => answer.writeHead(500).end("for the script");
  expect((await ask(fault, "/", { headers: { accept: "text/html", rsc: "1" } })).body).toBe("for the script");
  const page: RequestListener = (_request, answer) => answer.end("a page");
  expect((await ask(page, "/", { headers: { accept: "text/html" } })).body).toBe("a page");
});

it("never holds what people send, whichever way it comes and however it breaks", async () => {
  const breaks: (() => unknown)[] = [
    () => JSON.parse(CANARY),
    () => JSON.parse(`{"a": ${CANARY}}`),
    () => new URL(CANARY),
    () => {
      throw Object.assign(new Error(`Failed query: insert into x values (?)\nparams: ${CANARY}`), { params: [CANARY] });
    },
    () => {
      throw new Error("outer", { cause: Object.assign(new Error(`Invalid '${CANARY}'`), { body: CANARY }) });
    },
  ];
  for (const cause of breaks) {
    await ask(
      (_request, answer) => {
        try {
          cause();
        } catch (error) {
          console.error(error);
          console.error("while handling", { form: CANARY }, error);
          console.warn(`could not read "${CANARY}"`);
        }
        answer.end();
      },
      `/${CANARY}/bewijs/${CANARY}?token=${CANARY}`,
      { method: "POST", body: CANARY, headers: { cookie: `sessie=${CANARY}`, authorization: CANARY, referer: `/?${CANARY}` } },
    );
  }
  expect(lines.length).toBeGreaterThan(breaks.length * 2);
  expect(JSON.stringify(lines)).not.toContain(CANARY);
});

it.each([
  "550 5.1.1 <jan.jansen@beekrijk.example>: Recipient address rejected",
  "550 5.1.1 jan.jansen@beekrijk.example unknown",
  "Can't send mail - all recipients were rejected: 550 jan.jansen@beekrijk.example",
  "RCPT TO:<jan.jansen@beekrijk.example> refused",
  "user=jan.jansen%40beekrijk.example",
  "jan.jansen＠beekrijk.example",
])("takes an address out of what a mail server says: %s", (message) => {
  const refused = Object.assign(new Error(message), { code: "EENVELOPE", response: message });
  makeLog("info", (line) => lines.push(JSON.parse(line))).error({ err: refused }, "a letter was not sent");
  const cause = new Error("a letter was not sent", { cause: Object.assign(new Error(message), { code: message }) });
  makeLog("info", (line) => lines.push(JSON.parse(line))).error({ err: cause }, "a letter was not sent");
  expect(JSON.stringify(lines)).not.toMatch(/jansen|beekrijk/);
  expect(lines[0]).toMatchObject({ err: { code: "EENVELOPE" } });
});

it("tells places in the program, and no line of a message that looks like one", () => {
  const fault = new Error("one\n    at jan.jansen (of Beekrijk)\ntwo");
  makeLog("info", (line) => lines.push(JSON.parse(line))).error({ err: fault }, "fault");
  expect(JSON.stringify(lines)).not.toMatch(/jansen/);
  expect(lines[0]).toMatchObject({ err: { at: expect.arrayContaining([expect.stringContaining("log.test.ts")]) } });
});

it("writes at the level that is set, and at info where that is unknown", () => {
  expect(["silent", "warn", "onbekend", undefined].map((level) => makeLog(level).level)).toEqual([
    "silent",
    "warn",
    "info",
    "info",
  ]);
});
