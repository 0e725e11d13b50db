/** A municipality that a merger makes: it joins the register, after which others can go up in it. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { FieldsForm } from "@/app/_components/form/fields-form";
import { requireScope } from "@/app/_server/sign-in/session";
import { listProvinces } from "@/db/mergers/new-municipality";
import { mayEverywhere } from "@/lib/access";
import { opened } from "@/lib/form/state";
import { newMunicipalityFields } from "@/lib/places/new-municipality";
import { addMunicipality } from "../../place-actions";

export const metadata: Metadata = { title: "Een gemeente toevoegen" };

export default async function NewMunicipalityPage() {
  if (!mayEverywhere(await requireScope(), "register.manage")) notFound();
  return (
    <div className="reading">
      <Breadcrumbs
        crumbs={[{ text: "Beheer", href: "/beheer" }, { text: "Gemeenten", href: "/beheer/gemeenten" }, { text: "Toevoegen" }]}
      />
      <h1>Een gemeente toevoegen</h1>
      <p className="lead">
        Voor een gemeente die door een herindeling ontstaat. Daarna legt u vast welke gemeenten erin opgaan: hun regio’s gaan
        dan mee.
      </p>
      <FieldsForm
        action={addMunicipality}
        initial={opened()}
        fields={newMunicipalityFields(listProvinces())}
        hidden={{}}
        submitLabel="Gemeente toevoegen"
        backHref="/beheer/gemeenten"
      />
    </div>
  );
}
