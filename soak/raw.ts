/**
 * Raw requests: what no HTTP client sends. Broken heads and bodies, broken forms of several parts, and rubbish in the headers
 * by which Next's own script speaks to it. Over plain sockets, to this machine alone.
 */
import { connect } from "node:net";
import fc from "fast-check";

/** One request as bytes, and whether the sender hangs up before there is an answer. */
export interface RawRequest {
  bytes: Buffer;
  hangsUp: boolean;
}

const text = fc.string({ unit: "binary", maxLength: 60 }).map((given) => given.replace(/[\r\n]/g, " "));
const word = fc.constantFrom(
  "__proto__",
  "constructor",
  "toString",
  "null",
  "[]",
  "{}",
  "[1,2",
  "%ff",
  "a".repeat(3000),
  "$@1",
  "$K1",
);
const rubbish = fc.oneof(text, word);

/** Headers with which Next's own script asks for parts of a page, prefetches, and calls actions. */
const NEXT_HEADERS = [
  ...["next-action", "next-router-state-tree", "next-router-prefetch", "next-router-segment-prefetch", "next-url", "rsc"],
  ...["next-hmr-refresh", "x-nextjs-data", "x-middleware-subrequest", "x-middleware-rewrite", "x-nextjs-postponed"],
  ...["x-action-redirect", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-for", "x-matched-path", "x-invoke-path"],
  ...["cookie", "accept-language", "if-none-match", "range", "x-prerender-revalidate", "next-resume"],
];

const stateTree = fc
  .anything({ maxDepth: 4, withObjectString: true })
  .map((given) => encodeURIComponent(JSON.stringify(given) ?? "undefined"));

const header = fc.oneof(
  fc.tuple(fc.constantFrom(...NEXT_HEADERS), rubbish),
  fc.tuple(fc.constant("next-router-state-tree"), stateTree),
  fc.tuple(
    fc.constant("next-action"),
    fc.constantFrom(..."0123456789abcdef").map((digit: string) => digit.repeat(42)),
  ),
);

const path = fc.oneof(
  fc.constantFrom(
    "/",
    "/inloggen",
    "/inloggen?error=__proto__",
    "/controleren?code=constructor",
    "/gemeenten/GM9902/bewijs/%25zz/bijlagen/x",
  ),
  fc.constantFrom(
    "*",
    "http://elders.example/",
    "//elders.example",
    "/_next/image?url=%2Ficon.svg&w=64&q=75",
    "/_next/data/x/y.json",
    "/_next/",
  ),
  text.map((given) => `/${given.replaceAll(" ", "%20")}`),
);

const method = fc.constantFrom("GET", "POST", "HEAD", "OPTIONS", "TRACE", "PUT", "PROPFIND", "CONNECT", "get", "");

const head = (line: string, headers: readonly (readonly [string, string])[], end = "\r\n\r\n"): string =>
  [line, ...headers.map(([name, value]) => `${name}: ${value}`)].join("\r\n") + end;

/** Any way of asking with any of Next's headers. */
const asking = (host: string) =>
  fc
    .tuple(method, path, fc.array(header, { maxLength: 5 }))
    .map(([how, where, headers]) =>
      head(`${how} ${where} HTTP/1.1`, [
        ["host", host],
        ["origin", `http://${host}`],
        ["accept", "text/html"],
        ["connection", "close"],
        ...headers,
      ]),
    );

/** A form of several parts with something wrong in it: a border, a head, an end, a number of parts, a length. */
const form = (host: string) =>
  fc
    .record({
      border: fc.constantFrom("grens", "", "a; boundary=b", '"grens', "grens grens"),
      parts: fc.array(
        fc.tuple(
          fc.constantFrom("$ACTION_REF_1", "$ACTION_1:0", "$ACTION_KEY", "0", "1_a", "bestand", "a"),
          rubbish,
          fc.boolean(),
        ),
        { maxLength: 8 },
      ),
      repeat: fc.constantFrom(1, 1, 1, 3000),
      ends: fc.constantFrom("--grens--\r\n", "--grens--", "--grens", "", "--grens--\r\nmeer"),
      lengthOff: fc.constantFrom(0, 0, 0, -5, 50),
      action: fc.option(fc.constantFrom("0".repeat(42), "x", "__proto__"), { nil: undefined }),
      where: fc.constantFrom("/inloggen", "/inloggen/vergeten", "/controleren", "/", "/gemeenten/GM9902/bewijs/x"),
    })
    .map(({ border, parts, repeat, ends, lengthOff, action, where }) => {
      const one = parts.map(
        ([name, value, broken]) =>
          `--grens\r\n${broken ? "Content-Disposition form-data" : `Content-Disposition: form-data; name="${name}"`}\r\n\r\n${value}\r\n`,
      );
      const body = Buffer.from(one.join("").repeat(repeat) + ends, "latin1");
      const headers: [string, string][] = [
        ["host", host],
        ["origin", `http://${host}`],
        ["connection", "close"],
        ["content-type", `multipart/form-data; boundary=${border}`],
        ["content-length", String(Math.max(0, body.length + lengthOff))],
        ...(action === undefined ? [] : [["next-action", action] as [string, string]]),
      ];
      return Buffer.concat([Buffer.from(head(`POST ${where} HTTP/1.1`, headers), "latin1"), body]);
    });

/** Not HTTP, or hardly. */
const broken = (host: string) =>
  fc.oneof(
    fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
    fc
      .tuple(
        fc.constantFrom("GET / HTTP/1.1", "GET / HTTP/9.9", "GET  /", "POST / HTTP/1.1", "PRI * HTTP/2.0"),
        fc.constantFrom(
          [
            ["host", host],
            ["content-length", "5"],
            ["content-length", "6"],
          ],
          [
            ["host", host],
            ["transfer-encoding", "chunked"],
            ["content-length", "5"],
          ],
          [
            ["host", host],
            ["transfer-encoding", "chunked, identity"],
          ],
          [
            ["host", "a"],
            ["host", "b"],
          ],
          [["host", `${host}\0`]],
          [
            ["host", host],
            ["content-length", "-1"],
          ],
          [
            ["host", host],
            ["x", "y".repeat(20_000)],
          ],
          [
            ["host", host],
            ["expect", "100-continue"],
            ["content-length", "99999999999"],
          ],
        ) as fc.Arbitrary<[string, string][]>,
        fc.constantFrom("\r\n\r\n", "\n\n", "\r\n", ""),
        rubbish,
      )
      .map(([line, headers, end, body]) => Buffer.from(head(line, headers, end) + body, "latin1")),
  );

/** Any raw request to this host. */
export const rawRequests = (host: string): fc.Arbitrary<RawRequest> =>
  fc.record({
    bytes: fc.oneof(
      asking(host).map((given) => Buffer.from(given, "latin1")),
      form(host),
      broken(host),
    ),
    hangsUp: fc.boolean(),
  });

/** How long an answer is waited for, in milliseconds: who sends half a request gets none. */
const LONGEST_WAIT = 1500;

/** Sends a raw request to a port of this machine. Gives the status of the answer; null where there was none. */
export function sendRaw(port: number, { bytes, hangsUp }: RawRequest): Promise<number | null> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let answer = "";
    const done = (): void => {
      clearTimeout(timer);
      socket.destroy();
      const status = /^HTTP\/1\.[01] (\d{3})/.exec(answer)?.[1];
      resolve(status === undefined ? null : Number(status));
    };
    const timer = setTimeout(done, LONGEST_WAIT);
    socket.on("data", (piece) => {
      answer += piece.toString("latin1");
      if (answer.length > 12) done();
    });
    socket.on("error", done).on("close", done);
    socket.write(bytes, () => hangsUp && done());
  });
}
