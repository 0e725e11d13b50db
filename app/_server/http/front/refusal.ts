/** The page that says why a request was turned away. */

import type { Refusal } from "@/lib/form/turned-away";
import { colours } from "@/lib/wall/colours";

/** A page for who loads one; it works without a script. */
export const refusalPage = ({ text }: Refusal, nonce: string): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Dit lukte niet · Plateau</title>
<style nonce="${nonce}">
body { max-width: 40rem; margin: 3rem auto; padding: 0 1rem; font: 1.125rem/1.5 system-ui, sans-serif; color: ${colours.ink}; }
h1 { font-size: 1.75rem; line-height: 1.2; }
a { color: ${colours.brand}; }
</style>
</head>
<body>
<main>
<h1>Dit lukte niet</h1>
<p>${text}</p>
<p>Was u iets aan het invullen? Ga dan met uw browser een pagina terug: meestal staat het er nog.</p>
<p><a href="/">Naar het begin</a></p>
</main>
</body>
</html>
`;
