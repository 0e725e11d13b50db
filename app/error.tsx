"use client";
/** A fault: something broke that should not have. The number leads to the line in the server's log. */
import { useEffect, useRef } from "react";
import { isRefusalText } from "@/lib/form/turned-away";

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isRefusal = isRefusalText(error.message);
  return (
    <div className="stack reading" role="alert">
      <h1 ref={heading} tabIndex={-1}>
        {isRefusal ? "Dit lukte niet" : "Er ging iets mis"}
      </h1>
      {isRefusal && <p>{error.message}</p>}
      {!isRefusal && <p>Dat ligt aan Plateau, niet aan u. Wat u eerder vastlegde, staat er nog. Probeer het nog een keer.</p>}
      {error.digest && (
        <p>
          Blijft het misgaan? Geef uw beheerder dit nummer: <strong>{error.digest}</strong>.
        </p>
      )}
      <p>
        <button type="button" className="button button--primary" onClick={reset}>
          Opnieuw proberen
        </button>
      </p>
    </div>
  );
}
