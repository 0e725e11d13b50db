/**
 * The page for a fault, for who loads a whole document. Next then sends an empty body that only a script can fill, so who
 * has no script would see nothing at all; this page says what happened, with the number that the log has too. Where a page
 * is already open and a part of it fails, app/error.tsx is what one sees.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { colours } from "@/lib/wall/colours";

/**
 * Sees to it that this response, if it becomes a fault, is the page for faults. Call before anyone else has the response:
 * what Next and its compression write then passes here last.
 */
export function replaceFaultByPage(request: IncomingMessage, response: ServerResponse, id: string): void {
  if (!asksForDocument(request)) return;
  const { writeHead, write, end } = response;
  let page: Buffer | undefined;
  response.writeHead = function (this: ServerResponse, status: number, ...rest: unknown[]) {
    if (status !== 500 || page) return Reflect.apply(writeHead, this, [status, ...rest]);
    page = Buffer.from(errorPage(id, nonceOf(response)));
    for (const name of ["content-encoding", "transfer-encoding", "link"]) response.removeHeader(name);
    return Reflect.apply(writeHead, this, [500, { ...PAGE_HEADERS, "content-length": page.length }]);
  };
  // Without this the first write would send the head by itself, and then what it was given.
  const begin = () => response.statusCode === 500 && !response.headersSent && response.writeHead(500);
  response.write = ((...given: unknown[]) => {
    begin();
    if (!page) return Reflect.apply(write, response, given);
    for (const done of callbacksIn(given)) process.nextTick(done);
    return true;
  }) as ServerResponse["write"];
  response.end = ((...given: unknown[]) => {
    begin();
    return Reflect.apply(end, response, page ? [page, ...callbacksIn(given)] : given);
  }) as ServerResponse["end"];
}

const PAGE_HEADERS = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" };

const callbacksIn = (given: unknown[]) => given.filter((value): value is () => void => typeof value === "function");

/** A browser that loads a page, not a script that loads a part of one. */
const asksForDocument = ({ headers }: IncomingMessage): boolean =>
  headers.rsc === undefined && headers["next-action"] === undefined && (headers.accept ?? "").includes("text/html");

/** The nonce that the policy of this very response allows. */
const nonceOf = (response: ServerResponse): string =>
  /'nonce-([^']+)'/.exec(String(response.getHeader("content-security-policy") ?? ""))?.[1] ?? "";

const errorPage = (id: string, nonce: string): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Er ging iets mis · Plateau</title>
<style nonce="${nonce}">
body { max-width: 40rem; margin: 3rem auto; padding: 0 1rem; font: 1.125rem/1.5 system-ui, sans-serif; color: ${colours.ink}; }
h1 { font-size: 1.75rem; line-height: 1.2; }
code { font-size: 1rem; overflow-wrap: anywhere; }
a { color: ${colours.brand}; }
</style>
</head>
<body>
<main>
<h1>Er ging iets mis</h1>
<p>Dat ligt aan Plateau, niet aan u. Wat u eerder vastlegde, staat er nog. Was u iets aan het invullen? Ga dan met uw browser
een pagina terug: meestal staat het er nog, en kunt u het opnieuw versturen.</p>
<p>Blijft het misgaan? Geef uw beheerder dit nummer:<br><code>${id}</code></p>
<p><a href="/">Naar het begin</a></p>
</main>
</body>
</html>
`;
