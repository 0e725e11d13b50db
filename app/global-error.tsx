"use client";
/** The last resort, where even the layout failed: without data of its own. */
import "./globals.css";

export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="nl">
      <body>
        <title>Er ging iets mis · Plateau</title>
        <main>
          <h1>Er ging iets mis</h1>
          <p>Plateau kan deze pagina nu niet laten zien. Laad de pagina opnieuw.</p>
          {error.digest && <p>Blijft het misgaan? Geef uw beheerder dit nummer: {error.digest}.</p>}
        </main>
      </body>
    </html>
  );
}
