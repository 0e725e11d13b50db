"use client";
/** The recovery codes, the one time that they are shown: to print, or to keep as a file. */
import { useEffect, useRef } from "react";
import { recoveryFile } from "@/lib/accounts/second-factor";

export function RecoveryCodes({ codes, next, origin }: { codes: readonly string[]; next: string; origin: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        Bewaar deze herstelcodes
      </h2>
      <p>
        Bent u uw telefoon kwijt, dan logt u met een van deze codes in. Elke code werkt één keer. U ziet ze alleen nu: druk ze
        af of bewaar het bestand op een plek waar alleen u bij kunt.
      </p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className="form-actions">
        <a
          className="button"
          download="plateau-herstelcodes.txt"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(recoveryFile(codes, origin))}`}
        >
          Bewaar als bestand
        </a>
        <a className="button button--primary" href={next}>
          Ik heb de codes bewaard
        </a>
      </p>
    </>
  );
}
