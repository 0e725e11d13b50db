/** What is not there, or not for who asks: the two look the same, so that nothing is given away. */
import type { Metadata } from "next";
import { Link } from "@/app/_components/link";

export const metadata: Metadata = { title: "Niet gevonden" };

export default function NotFound() {
  return (
    <div className="stack reading">
      <h1>Deze pagina is er niet</h1>
      <p>Het adres klopt niet, of de pagina hoort bij een gemeente of regio waarvoor u niet werkt.</p>
      <p>
        <Link className="button button--primary" href="/">
          Naar het begin
        </Link>
      </p>
    </div>
  );
}
