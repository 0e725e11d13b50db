/** The region beside itself on another day: what it wins or loses by then, who moves, and because of what. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Explained } from "@/app/_components/explained";
import { Link } from "@/app/_components/link";
import { TableHead } from "@/app/_components/table-head";
import { TableScroll } from "@/app/_components/table-scroll";
import { Field } from "@/app/_days/as-of-form";
import { type DateField, readDay } from "@/app/_server/load/as-of";
import { loadRegion } from "@/app/_server/load/region";
import { regionHref, twoDaysHref } from "@/app/links";
import type { Query } from "@/app/query";
import { may, ofRegion } from "@/lib/access";
import { type IsoDate, plus } from "@/lib/calendar";
import { longDate, plural, shortDate } from "@/lib/dutch";
import { type CountOnTwoDays, type Moved, regionOnTwoDays } from "@/lib/region/two-days";
import { NamedMunicipalities } from "../named";
import { firstOfNextYear } from "../toetspunt/[toetspunt]/load";
import { ChangeList } from "./change-list";
import "../toetspunt/criterion.css";

interface Props {
  params: Promise<{ regio: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "De regio op twee dagen" };

export default async function TwoDaysPage({ params, searchParams }: Props) {
  const query = await searchParams;
  const fields = { van: readDay(query.van, "Nu ziet u vandaag."), tot: readDay(query.tot, "Nu ziet u 1 januari.") };
  const { scope, region, dates, standings } = await loadRegion(
    (await params).regio,
    fields.van.date ? { peildatum: fields.van.date } : {},
  );
  if (!may(scope, "members.read", ofRegion(region.id))) notFound();
  const days = [dates.asOf, fields.tot.date ?? firstOfNextYear(dates.asOf)].sort() as [IsoDate, IsoDate];
  const found = regionOnTwoDays(
    standings.map(({ assessment }) => assessment),
    ...days,
  );
  const lost = found.moved.filter(({ before, after }) => after < before);
  const won = found.moved.filter(({ before, after }) => after > before);
  return (
    <>
      <Breadcrumbs crumbs={[{ text: region.name, href: regionHref(region.id) }, { text: "Op twee dagen" }]} />
      <h1>{region.name} op twee dagen</h1>
      <p className="lead">{leadOf(days, found.basicLevel, lost.length, won.length)}</p>
      <DaysForm days={days} fields={fields} today={dates.today} region={region.id} />
      <h2>Hoeveel gemeenten op plateau 1?</h2>
      <Counts days={days} counts={[found.basicLevel, ...found.themes]} />
      <Movers lead="Minder thema’s op plateau 1:" moved={lost} />
      <Movers lead="Meer thema’s op plateau 1:" moved={won} />
      <h2>Wat verandert er, en waardoor?</h2>
      <Explained words={["telt mee", "toetspunt"]} />
      <ChangeList
        changes={found.changes}
        of={standings.length}
        region={{ id: region.id, query: `?${new URLSearchParams({ peildatum: days[0], vergelijk: days[1] })}` }}
      />
    </>
  );
}

/** `lost` and `won`: how many municipalities have fewer themes on plateau 1 on the second day, and how many more. */
function leadOf([from, to]: readonly [IsoDate, IsoDate], basic: CountOnTwoDays, lost: number, won: number): string {
  const { before, after } = basic;
  const between = `Tussen ${longDate(from)} en ${longDate(to)}`;
  const level = before === after ? "" : ` Het basisniveau gaat van ${before} naar ${plural(after, "gemeente", "gemeenten")}.`;
  if (lost + won === 0) return `${between} komt of gaat er voor geen gemeente een thema op plateau 1.${level}`;
  const parts = [
    ...(lost > 0 ? [`${plural(lost, "gemeente verliest", "gemeenten verliezen")} een thema op plateau 1`] : []),
    ...(won > 0 ? [`${plural(won, "gemeente krijgt", "gemeenten krijgen")} er een thema op plateau 1 bij`] : []),
  ];
  return `${between}: ${parts.join(", ")}.${level} Met wat nu is vastgelegd.`;
}

interface FormProps {
  days: readonly [IsoDate, IsoDate];
  fields: { van: DateField; tot: DateField };
  today: IsoDate;
  region: string;
}

const DaysForm = ({ days: [from, to], fields, today, region }: FormProps) => (
  <form action={twoDaysHref(region)} className="inline-form compare-form">
    <Field name="van" label="Van" field={fields.van} otherwise={from} />
    <Field name="tot" label="Tot en met" field={fields.tot} otherwise={to} />
    <button type="submit" className="button">
      Vergelijk
    </button>
    <span className="row">
      <Link href={twoDaysHref(region, { tot: firstOfNextYear(today) })}>Vandaag en {longDate(firstOfNextYear(today))}</Link>
      <Link href={twoDaysHref(region, { van: plus(today, "-P3M"), tot: today })}>Drie maanden geleden en vandaag</Link>
      <Link href={twoDaysHref(region, { van: plus(today, "-P1Y"), tot: today })}>Een jaar geleden en vandaag</Link>
    </span>
  </form>
);

const Counts = ({ days, counts }: { days: readonly [IsoDate, IsoDate]; counts: readonly CountOnTwoDays[] }) => (
  <TableScroll label="Gemeenten op plateau 1, op beide dagen">
    <table className="two-days">
      <TableHead columns={["Thema", ...days.map((day) => ({ number: shortDate(day) })), { number: "Verschil" }]} />
      <tbody>
        {counts.map(({ title, before, after }) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            <td className="number">{before}</td>
            <td className="number">{after}</td>
            <td className="number">{signed(after - before)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </TableScroll>
);

const signed = (difference: number): string => {
  if (difference === 0) return "–";
  return difference > 0 ? `+${difference}` : `−${-difference}`;
};

const Movers = ({ lead, moved }: { lead: string; moved: readonly Moved[] }) =>
  moved.length > 0 && (
    <NamedMunicipalities
      lead={lead}
      municipalities={moved.map((one) => ({ ...one, remark: ` (${one.before} → ${one.after})` }))}
      query=""
    />
  );
