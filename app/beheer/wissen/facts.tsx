/** What one must know before asking or confirming: what goes, and where it lives on. */
import { Link } from "@/app/_components/link";
import { erasingHref } from "@/app/_erasing/let-erase";
import type { ErasingFacts } from "@/db/erasing/facts";
import { mayRead, type Scope } from "@/lib/access";
import { dateInNetherlands } from "@/lib/calendar";
import { longDate, longMoment, plural } from "@/lib/dutch";
import { referenceText } from "@/lib/erasing/reference";
import { erasableNames } from "@/lib/erasing/request";
import { called, recordHref } from "./words";

interface Props {
  scope: Scope;
  facts: ErasingFacts;
}

export function Facts({ scope, facts }: Props) {
  const { reference, title, versions, along } = facts;
  const href = mayRead(scope, reference.owner) ? recordHref(reference) : null;
  const oldest = versions.at(-1);
  return (
    <section>
      <h2>Wat gewist wordt</h2>
      <dl className="facts">
        <div>
          <dt>Welk stuk?</dt>
          <dd>
            {called(reference)}
            {title && <>: {href ? <Link href={href}>{title}</Link> : title}</>}
            <br />
            <code className="typed-text">{referenceText(reference)}</code>
          </dd>
        </div>
        <div>
          <dt>Hoeveel versies?</dt>
          <dd>
            {plural(versions.length, "versie", "versies")}
            {oldest && `, de eerste van ${longDate(dateInNetherlands(oldest.recordedAt))} door ${oldest.actor}`}
          </dd>
        </div>
        {along.length > 0 && (
          <div>
            <dt>Wat gaat mee?</dt>
            <dd>{along.map(({ kind, count }) => `${erasableNames[kind]} (${count})`).join(", ")}</dd>
          </div>
        )}
      </dl>
      {title === null && facts.state !== "erased" && (
        <p className="muted">
          U ziet de inhoud niet: een beheerder leest geen bewijs. Vraag zo nodig na of dit het goede stuk is.
        </p>
      )}
      <p>
        Van elke versie blijft staan wanneer en door wie zij is vastgelegd. De tekst wordt “Gewist” en bijlagen verdwijnen, ook
        uit de bestanden van de database. Dit kan niet worden teruggedraaid.
      </p>
    </section>
  );
}

const ON_PUBLIC_PAGE =
  ". De openbare versie staat nu op de openbare pagina. Staat de inhoud ook daarin, laat de gemeente die pagina dan uitzetten bij Delen.";

/** The adopted reports, the backups and the other records in which the content stays. */
export function LivesOn({ scope, facts: { adopted, backups, copies } }: Props) {
  return (
    <section>
      <h2>Waar de inhoud blijft staan</h2>
      <h3>Vastgestelde rapporten</h3>
      {adopted.length === 0 ? (
        <p>Geen vastgesteld rapport bevat dit stuk.</p>
      ) : (
        <>
          <p>
            Een vastgesteld rapport verandert nooit. Moet de inhoud ook daar weg, overleg dan met de griffie en de archivaris.
          </p>
          <ul>
            {adopted.map(({ code, name, adoptedOn, asOf, isPublic }) => (
              <li key={code}>
                {name}: vastgesteld op {longDate(adoptedOn)}, over de stand op {longDate(asOf)} (code {code})
                {isPublic && ON_PUBLIC_PAGE}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>Back-ups</h3>
      {backups.length === 0 ? (
        <p>
          Plateau weet van geen back-up waarin dit staat. Kopieën die uw organisatie op een andere manier maakt, kent Plateau
          niet.
        </p>
      ) : (
        <>
          <p>
            Deze back-ups zijn gemaakt toen dit er stond. Gooi ze weg zodra dat mag; wordt er een teruggezet, dan moet dit
            opnieuw worden gewist. Kopieën die uw organisatie op een andere manier maakt, kent Plateau niet.
          </p>
          <ul>
            {backups.map(({ at, file }) => (
              <li key={at}>
                {longMoment(at)} <span className="muted typed-text">{file}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {copies.length > 0 && (
        <>
          <h3>Andere stukken met dezelfde inhoud</h3>
          <p>Deze blijven staan. Moet de inhoud ook daar weg, vraag dat dan apart.</p>
          <ul>
            {copies.map((copy) => (
              <li key={referenceText(copy)}>
                {called(copy)} <code className="typed-text">{referenceText(copy)}</code>
                {scope.role === "administrator" && (
                  <>
                    {" "}
                    <a href={erasingHref(copy)}>
                      Ook laten wissen<span className="visually-hidden"> van {called(copy)}</span>
                    </a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
