/** How accessible this is: what was tested and how, what is not known, whom to tell; and where the organisation's statement is. */
import type { Metadata } from "next";
import { accessibilityStatement } from "../_server/http/accessibility-statement";

export const metadata: Metadata = {
  title: "Toegankelijkheid",
  description: "Hoe toegankelijk Plateau is, wat is getest, en waar u meldt dat iets niet werkt.",
};

const tested = [
  "Op elke pagina kijkt een programma (axe) of er fouten zijn die een programma kan zien.",
  "Elke pagina past op een scherm van 320 pixels breed.",
  "Vastleggen kan van begin tot eind met alleen het toetsenbord, en zonder JavaScript.",
  "Elke kleur heeft ook een vorm, een teken of een woord. Bij elke grafiek en kaart hoort een tabel of tekst.",
  "De PDF’s hebben codes (tags) voor voorleessoftware.",
];

const unknown = [
  "Er is niet getest met schermlezers, spraakbediening of vergrotingssoftware, en niet door mensen die ze elke dag gebruiken.",
  "Er is alleen in Chromium getest, niet in Firefox en Safari.",
  "De PDF’s zijn niet door een ander gekeurd.",
  "Of een bijlage of webadres van een gemeente toegankelijk is, kan Plateau niet nagaan.",
];

export default function AccessibilityPage() {
  const { statement, contact } = accessibilityStatement(process.env);
  return (
    <div className="reading">
      <h1>Toegankelijkheid</h1>
      <p className="lead">Iedereen moet met Plateau kunnen werken, en iedereen moet het rapport kunnen lezen.</p>
      <h2>De verklaring</h2>
      {statement ? (
        <p>
          De organisatie die deze website aanbiedt, publiceerde haar{" "}
          <a href={statement}>toegankelijkheidsverklaring voor deze website</a>.
        </p>
      ) : (
        <p>
          De organisatie die deze website aanbiedt, maakt haar eigen toegankelijkheidsverklaring, na een eigen onderzoek. Die is
          hier nog niet ingevuld. Wat hieronder staat, komt van de makers van Plateau.
        </p>
      )}
      <h2>Waar wij ons op richten</h2>
      <p>
        WCAG 2.2, niveau A en AA. Daarin zit wat de wet nu vraagt (EN 301 549, versie 3.2.1). De makers hebben dit zelf
        getoetst; een onafhankelijke organisatie heeft Plateau nog niet onderzocht.
      </p>
      <h2>Wat is getest</h2>
      <List items={tested} />
      <h2>Wat wij niet weten</h2>
      <List items={unknown} />
      <h2 id="melden">Werkt iets niet voor u?</h2>
      {contact ? (
        <p>
          Meld het: <a href={contact}>{contact.replace(/^(?:mailto|tel):/, "")}</a>. Schrijf erbij op welke pagina het was en
          wat u gebruikte.
        </p>
      ) : (
        <p>Meld het bij de organisatie die u toegang gaf. Schrijf erbij op welke pagina het was en wat u gebruikte.</p>
      )}
      <p>
        Komt u er samen niet uit? Dan kunt u terecht bij de{" "}
        <a href="https://www.nationaleombudsman.nl/klacht-indienen">Nationale ombudsman</a>.
      </p>
    </div>
  );
}

const List = ({ items }: { items: readonly string[] }) => (
  <ul>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);
