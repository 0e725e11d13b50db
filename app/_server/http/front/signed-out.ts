/**
 * A form that is sent without JavaScript once one is no longer signed in: nothing is saved, and Next would send the form on to
 * the page for signing in, which knows nothing of it. So it is answered here: what was typed, to copy, and the way to sign in.
 */

import type { IncomingHttpHeaders } from "node:http";
import { onTheWayTo } from "@/lib/accounts/destination";
import { type Entries, entriesOf, typed } from "@/lib/form/entries";
import { colours } from "@/lib/wall/colours";
import { type TypedLine, typedInWords } from "./typed-in-words";

/** The pages that only who is signed in has. */
const MEMBERS_ONLY = /^\/(?:gemeenten|regio|beheer|account|landelijk)(?:[/?#]|$)/;

/** Whether this is a form that a browser itself sends (not Next's script) to a page for members. */
export const isMembersForm = (method: string | undefined, url: string, headers: IncomingHttpHeaders): boolean =>
  method === "POST" &&
  MEMBERS_ONLY.test(url) &&
  headers["next-action"] === undefined &&
  headers.rsc === undefined &&
  (headers.accept ?? "").includes("text/html");

/** The page for it; `url` is where it was sent. A body that is no form shows nothing of itself. */
export async function signedOutPage(url: string, body: Buffer, mediaType: string, nonce: string): Promise<string> {
  return page(typedInWords(await entriesIn(body, mediaType)), onTheWayTo("/inloggen", url), nonce);
}

async function entriesIn(body: Buffer, mediaType: string): Promise<Entries> {
  try {
    const form = await new Response(new Uint8Array(body), { headers: { "content-type": mediaType } }).formData();
    // Only the form that makes an account or changes a password holds one: that is never shown.
    return withoutSecrets(entriesOf(form.entries()));
  } catch {
    return {};
  }
}

const withoutSecrets = (entries: Entries): Entries =>
  Object.fromEntries(
    Object.entries(entries).filter(([name]) => !/password|code|recovery/i.test(name) || typed(entries, name) === ""),
  );

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

const line = ({ question, text }: TypedLine): string => `<dt>${escaped(question)}</dt>
<dd>${escaped(text)}</dd>
`;

const page = (lines: readonly TypedLine[], href: string, nonce: string): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>U bent niet meer ingelogd · Plateau</title>
<style nonce="${nonce}">
body { max-width: 40rem; margin: 3rem auto; padding: 0 1rem; font: 1.125rem/1.5 system-ui, sans-serif; color: ${colours.ink}; }
h1 { font-size: 1.75rem; line-height: 1.2; }
a { color: ${colours.brand}; }
dt { font-weight: 600; }
dd { margin: 0 0 1rem; white-space: pre-wrap; overflow-wrap: anywhere; }
</style>
</head>
<body>
<main>
<h1>U bent niet meer ingelogd</h1>
<p>Er is niets bewaard. ${
  lines.length === 0
    ? "Log in, en probeer het dan opnieuw."
    : "Wat u typte, staat hieronder. Kopieer het eerst, of laat deze pagina open staan. Log daarna in en vul het formulier opnieuw in."
}</p>
<p><a href="${escaped(href)}">Inloggen</a></p>
${lines.length === 0 ? "" : `<h2>Wat u typte</h2>\n<dl>\n${lines.map(line).join("")}</dl>\n`}</main>
</body>
</html>
`;
