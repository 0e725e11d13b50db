/** A region's members with their periods: to add, to end and to take back. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { ConfirmForm } from "@/app/_components/form/confirm-form";
import { FieldsForm } from "@/app/_components/form/fields-form";
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import { municipalityName } from "@/app/_server/load/municipality-name";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { requireScope } from "@/app/_server/sign-in/session";
import { one, type Query } from "@/app/query";
import { membershipRecords } from "@/db/memberships";
import { listRegions } from "@/db/places/municipalities";
import { mayEverywhere, type Owner, ofRegion } from "@/lib/access";
import { longDate, plural } from "@/lib/dutch";
import { ownerText } from "@/lib/form/owner";
import { opened } from "@/lib/form/state";
import { type Membership, membershipForm } from "@/lib/places/membership";
import type { Version } from "@/lib/refusal";
import { addMember, changeMember, takeBackMember } from "../../place-actions";
import { memberFields } from "../../place-fields";
import { PickMany } from "./pick-many";

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
  const owner = ofRegion(id);
  const memberships = orNotFound(membershipRecords.list(scope, owner)).filter(({ state }) => state === "recorded");
  const query = await searchParams;
  const chosen = memberships.find(({ item }) => item.id === one(query, "lid"));
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
      {one(query, "gemaakt") && (
        <Notice tone="good" live>
          De regio is gemaakt. Voeg nu gemeenten toe.
        </Notice>
      )}
      {one(query, "bewaard") && (
        <Notice tone="good" live>
          Vastgelegd. Een eerder dossier blijft zoals het was.
        </Notice>
      )}
      {chosen ? <Change member={chosen} owner={owner} here={here} /> : <Members memberships={memberships} here={here} />}
      {!chosen && (
        <>
          <PickMany region={id} members={memberships.map(({ item }) => item.municipality)} province={one(query, "provincie")} />
          <h2>Eén gemeente toevoegen, ook voor een tijd die voorbij is</h2>
          <FieldsForm
            action={addMember}
            initial={opened()}
            fields={memberFields}
            hidden={{ region: id }}
            submitLabel="Toevoegen"
            backHref={here}
          />
        </>
      )}
    </div>
  );
}

const Members = ({ memberships, here }: { memberships: readonly Version<Membership>[]; here: string }) => (
  <>
    <h2>Wie hoort erbij?</h2>
    {memberships.length === 0 && <p>Nog geen gemeente. Voeg hieronder de eerste toe.</p>}
    <ul className="plain-list">
      {memberships.map(({ item }) => (
        <li key={item.id} className="attachment">
          <p>
            {municipalityName(item.municipality)} <span className="muted">{periodInWords(item)}</span>
          </p>
          <a href={`${here}?lid=${item.id}`}>
            Wijzigen<span className="visually-hidden"> van {municipalityName(item.municipality)}</span>
          </a>
        </li>
      ))}
    </ul>
  </>
);

function periodInWords({ validFrom, validUntil }: Membership): string {
  const from = validFrom && `sinds ${longDate(validFrom)}`;
  const until = validUntil && `tot en met ${longDate(validUntil)}`;
  return [from, until].filter(Boolean).join(" ");
}

interface ChangeProps {
  member: Version<Membership>;
  owner: Owner;
  here: string;
}

const Change = ({ member: { item, version }, owner, here }: ChangeProps) => (
  <>
    <h2>{municipalityName(item.municipality)}</h2>
    <FieldsForm
      action={changeMember}
      initial={opened(membershipForm.fill({ ...item }), version)}
      fields={membershipForm.fields}
      hidden={{ owner: ownerText(owner), id: item.id, municipality: item.municipality }}
      submitLabel="Periode bewaren"
      backHref={here}
    />
    <h3>Hoorde deze gemeente hier nooit bij?</h3>
    <ConfirmForm
      action={takeBackMember}
      hidden={{ owner: ownerText(owner), id: item.id, basedOn: String(version) }}
      label="Lidmaatschap terugnemen"
      danger
    />
  </>
);
