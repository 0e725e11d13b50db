/** The audit log: who recorded, corrected or withdrew what, and when; and the way back to what was known on a day. */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Link } from "@/app/_components/link";
import { SheetLinks } from "@/app/_components/sheet-links";
import { TableScroll } from "@/app/_components/table-scroll";
import { loadMunicipality } from "@/app/_server/load/municipality";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { requireScope } from "@/app/_server/sign-in/session";
import { municipalityHref } from "@/app/links";
import type { Query } from "@/app/query";
import { auditLog } from "@/db/store/audit";
import { ofMunicipality } from "@/lib/access";
import { KnownOnForm } from "./known-on-form";
import { LogTable } from "./log-table";

const PAGE = 50;

interface Props {
  params: Promise<{ gemeente: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Logboek · ${(await loadMunicipality((await params).gemeente)).name}` };
}

export default async function LogPage({ params, searchParams }: Props) {
  const { code, name } = await loadMunicipality((await params).gemeente);
  const before = eventId((await searchParams).voor);
  const events = orNotFound(auditLog(await requireScope(), ofMunicipality(code), { before, limit: PAGE + 1 }));
  const shown = events.slice(0, PAGE);
  const oldest = shown.at(-1);
  return (
    <>
      <Breadcrumbs crumbs={[{ text: name, href: municipalityHref(code) }, { text: "Logboek" }]} />
      <h1>Logboek</h1>
      <p className="lead">
        Wat er is vastgelegd, gewijzigd en ingetrokken. Elke oude stand is terug te zien. Alleen wat twee mensen samen lieten
        wissen, is weg; dat het gewist is, staat hier ook.
      </p>
      <KnownOnForm code={code} />
      {shown.length === 0 ? (
        <p>{before === undefined ? "Er is nog niets vastgelegd. Wat u vastlegt, verschijnt hier." : "Er is niets ouders."}</p>
      ) : (
        <TableScroll label="Logboek">
          <LogTable code={code} events={shown} />
        </TableScroll>
      )}
      <p className="row">
        {before !== undefined && <Link href={`${municipalityHref(code)}/logboek`}>Naar het nieuwste</Link>}
        {events.length > PAGE && oldest && (
          <Link href={`${municipalityHref(code)}/logboek?voor=${oldest.id}`}>Toon oudere</Link>
        )}
      </p>
      {events.length > 0 && <SheetLinks href={`${municipalityHref(code)}/logboek/bestand`} />}
    </>
  );
}

/** The event before which the page begins; an address that makes no sense begins with the newest. */
const eventId = (given: string | string[] | undefined): number | undefined =>
  typeof given === "string" && /^[1-9]\d{0,14}$/.test(given) ? Number(given) : undefined;
