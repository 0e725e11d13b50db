/** A region's members with their periods: to add, to end and to take back. */
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { ConfirmForm } from "@/app/_components/form/confirm-form";
import { FieldsForm } from "@/app/_components/form/fields-form";
import { Notice } from "@/app/_components/notice";
import { municipalityName } from "@/app/_server/load/municipality-name";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { requireScope } from "@/app/_server/sign-in/session";
import { one, type Query } from "@/app/query";
import { listMemberships, type Membership } from "@/db/places/memberships";
import { listRegions } from "@/db/places/municipalities";
import { mayEverywhere } from "@/lib/access";
import { longDate, plural } from "@/lib/dutch";
import { fillFields } from "@/lib/form/read";
import { opened } from "@/lib/form/state";
import { addMember, changeMember, takeBackMember } from "../../place-actions";
import { memberFields, periodFields } from "../../place-fields";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Leden van een regio" };

export default async function RegionPage({ params, searchParams }: Props) {
  const id = decodeURIComponent((await params).id);
  const scope = await requireScope();
  const region = listRegions().find((one) => one.id === id);
  if (!region || !mayEverywhere(scope, "register.manage")) notFound();
  const memberships = orNotFound(listMemberships(scope, id));
  const query = await searchParams;
  const chosen = memberships.find((member) => keyOf(member) === one(query, "lid"));
  const here = `/beheer/regios/${encodeURIComponent(id)}`;
  return (
    <div className="reading">
      <Breadcrumbs
        crumbs={[{ text: "Beheer", href: "/beheer" }, { text: "Regio’s", href: "/beheer/regios" }, { text: region.name }]}
      />
      <h1>{region.name}</h1>
      <p className="lead">
        {plural(region.members, "gemeente", "gemeenten")}.{" "}
        <Link href={`/regio/${encodeURIComponent(id)}`}>Bekijk waar zij staan</Link>
      </p>
      {one(query, "bewaard") && (
        <Notice tone="good" live>
          Vastgelegd. Een eerder dossier blijft zoals het was.
        </Notice>
      )}
      {chosen ? <Change member={chosen} here={here} /> : <Members memberships={memberships} here={here} />}
      {!chosen && (
        <>
          <h2>Een gemeente toevoegen</h2>
          <FieldsForm
            action={addMember}
            initial={opened()}
            fields={memberFields}
            hidden={{ region: id }}
            submitLabel="Toevoegen"
            backHref="/beheer/regios"
          />
        </>
      )}
    </div>
  );
}

const keyOf = ({ municipality, period }: Membership): string => `${municipality}.${period}`;

const Members = ({ memberships, here }: { memberships: readonly Membership[]; here: string }) => (
  <>
    <h2>Wie hoort erbij?</h2>
    {memberships.length === 0 && <p>Nog geen gemeente. Voeg hieronder de eerste toe.</p>}
    <ul className="plain-list">
      {memberships.map((member) => (
        <li key={keyOf(member)} className="attachment">
          <p>
            {municipalityName(member.municipality)} <span className="muted">{periodInWords(member)}</span>
          </p>
          <a href={`${here}?lid=${keyOf(member)}`}>
            Wijzigen<span className="visually-hidden"> van {municipalityName(member.municipality)}</span>
          </a>
        </li>
      ))}
    </ul>
  </>
);

function periodInWords({ validFrom, validUntil }: Membership): string {
  const from = validFrom === null ? "" : `sinds ${longDate(validFrom)}`;
  const until = validUntil === null ? "" : `tot en met ${longDate(validUntil)}`;
  return [from, until].filter(Boolean).join(" ");
}

function Change({ member, here }: { member: Membership; here: string }) {
  const { municipality, region, period, version, validFrom, validUntil } = member;
  const hidden = { municipality, region, period: String(period) };
  const days = fillFields(periodFields, { validFrom: validFrom ?? undefined, validUntil: validUntil ?? undefined });
  return (
    <>
      <h2>{municipalityName(municipality)}</h2>
      <FieldsForm
        action={changeMember}
        initial={opened(days, version)}
        fields={periodFields}
        hidden={hidden}
        submitLabel="Periode bewaren"
        backHref={here}
      />
      <h3>Hoorde deze gemeente hier nooit bij?</h3>
      <ConfirmForm
        action={takeBackMember}
        hidden={{ ...hidden, basedOn: String(version) }}
        label="Lidmaatschap terugnemen"
        danger
      />
    </>
  );
}
