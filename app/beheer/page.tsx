/** The administrator's home: what there is to keep, and what asks for attention. */
import type { Metadata } from "next";
import { Link } from "@/app/_components/link";
import { listAccounts } from "@/db/accounts/people";
import { plural } from "@/lib/dutch";
import { prepareCountry } from "../_server/load/country";
import { orNotFound } from "../_server/load/or-not-found";
import { requireScope } from "../_server/sign-in/session";

export const metadata: Metadata = { title: "Beheer" };

const parts = [
  { href: "/beheer/mensen", title: "Mensen", text: "Uitnodigen, een rol geven, een account buiten gebruik stellen." },
  { href: "/beheer/regios", title: "Regio’s", text: "Welke gemeenten bij welke regio horen, en sinds wanneer." },
  {
    href: "/beheer/gemeenten",
    title: "Gemeenten",
    text: "Een herindeling vastleggen: welke gemeente in welke opgaat, ook in een nieuwe.",
  },
  { href: "/beheer/koppelingen", title: "Koppelingen", text: "Welke andere programma’s lezen of schrijven, en tot wanneer." },
  {
    href: "/beheer/wissen",
    title: "Wissen",
    text: "De inhoud van een stuk voorgoed laten verdwijnen, met twee mensen. En wat u bevestigt of afwijst.",
  },
  { href: "/beheer/bewaren", title: "Bewaren", text: "Hoelang u wat bewaart, en wat over de termijn is." },
  { href: "/beheer/huisstijl", title: "Huisstijl", text: "De kleuren en het lettertype van een gemeente." },
  { href: "/beheer/meldpunten", title: "Meldpunten", text: "De landelijke nummers op de openbare pagina’s." },
  { href: "/landelijk", title: "Landelijk beeld", text: "Waar alle gemeenten staan: alleen de muren, niet het bewijs." },
  { href: "/beheer/logboek", title: "Logboek", text: "Wie wanneer een account of rol veranderde." },
];

/** For who has just been made administrator: what to do first. */
const FirstDay = () => (
  <section className="panel panel--good">
    <h2>Begin zo</h2>
    <ol>
      <li>
        Werken gemeenten samen in een verband dat hier nog niet staat? <Link href="/beheer/regios">Maak de regio</Link> en kies
        haar gemeenten uit een lijst.
      </li>
      <li>
        <Link href="/beheer/mensen/nieuw">Nodig de ketenregisseur uit</Link>, en de beleidsadviseur van elke gemeente.
      </li>
      <li>Nodig een tweede beheerder uit: dan kan er altijd iemand bij.</li>
    </ol>
  </section>
);

export default async function AdministrationPage() {
  const scope = await requireScope();
  const accounts = orNotFound(listAccounts(scope));
  prepareCountry(scope);
  const active = accounts.filter(({ state }) => state === "active");
  const lacking = active.filter(({ lacksSecondFactor }) => lacksSecondFactor).length;
  const invited = accounts.filter(({ state }) => state === "invited").length;
  return (
    <>
      <h1>Beheer</h1>
      <p className="lead">
        {plural(active.length, "account", "accounts")} in gebruik
        {invited > 0 && `, ${plural(invited, "uitnodiging", "uitnodigingen")} nog niet gebruikt`}.
      </p>
      {active.length <= 1 && <FirstDay />}
      {lacking > 0 && (
        <p className="panel panel--warning">
          {plural(lacking, "account heeft", "accounts hebben")} de verplichte tweede stap nog niet ingesteld. Dat gebeurt bij de
          eerstvolgende keer inloggen.
        </p>
      )}
      <ul className="plain-list type-list">
        {parts.map(({ href, title, text }) => (
          <li key={href} className="panel panel--line">
            <Link href={href}>
              <strong>{title}</strong>
            </Link>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
