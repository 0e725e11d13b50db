/** The way from a record to the page where one asks to erase its content. */
import { may, type Scope } from "@/lib/access";
import { type RecordReference, referenceText } from "@/lib/erasing/reference";

export const erasingHref = (reference: RecordReference): string =>
  `/beheer/wissen/nieuw?${new URLSearchParams({ stuk: referenceText(reference) })}`;

export function LetErase({ scope, ...reference }: RecordReference & { scope: Scope }) {
  if (!may(scope, "erasing.join", reference.owner)) return null;
  return (
    <p className="muted">
      Staat hier iets dat er niet mag staan, zoals een naam? Intrekken haalt het niet weg.{" "}
      <a href={erasingHref(reference)}>Laat de inhoud wissen</a>
    </p>
  );
}
