/** What stands around every public page. It is the same for everyone: it knows nobody, sets nothing and runs nothing. */
import { type Html, html, jsonInside } from "./html";

export interface Page {
  title: string;
  /** One or two sentences, for who finds the page. */
  description: string;
  /** From the root, percent-encoded. */
  path: string;
  main: Html;
  /** Whether what it shows was made up: then it is not for programs that search. */
  invented?: boolean;
  /** What the page says to programs, as JSON-LD. */
  data?: unknown;
  /** Whose house style it has: the municipality's code, and which version of the style it is. */
  style?: { code: string; version: number } | undefined;
}

/** Where the installation is, and whether all that it holds was made up to try it. */
interface Site {
  /** Without a slash at the end. */
  origin: string;
  generated: boolean;
}

/** The whole document. */
export const pageText = (
  { title, description, path, main, data, style, invented }: Page,
  { origin, generated }: Site,
): string =>
  html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Plateau</title>
<meta name="description" content="${description}">
<meta name="robots" content="${generated || invented ? "noindex" : "index"}, follow">
<link rel="canonical" href="${origin}${path}">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/openbaar/stijl">
${
  style &&
  html`<link rel="stylesheet" href="/huisstijl/${style.code}?versie=${style.version}">
`
}${
  data !== undefined &&
  html`<script type="application/ld+json">${jsonInside(data)}</script>
`
}</head>
<body${style && html` data-house="${style.code}"`}>
<a class="skip-link" href="#inhoud">Naar de inhoud</a>
<header class="bar"><p><a href="/openbaar">Aanpak van mensenhandel per gemeente</a></p></header>
<main id="inhoud" tabindex="-1">
${
  generated &&
  html`<p class="notice"><strong>Gegenereerde gegevens.</strong> Wat hier over gemeenten staat, is verzonnen om Plateau mee te proberen.</p>
`
}${main}
</main>
<footer class="foot"><p>Gemaakt met Plateau, naar het VNG-Kader voor de aanpak van mensenhandel. Dat geeft richting en is geen plicht.</p>
<p><a href="/openbaar">Alle gemeenten met een openbare pagina</a> · <a href="/controleren">Nagaan of een rapport is vastgesteld</a> · <a href="/toegankelijkheid">Toegankelijkheid</a></p></footer>
</body>
</html>
`.text;
