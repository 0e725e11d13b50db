/** Forgot the password: ask for a link by mail. */
import type { Metadata } from "next";
import { LineForm } from "@/app/_components/form/line-form";
import { Link } from "@/app/_components/link";
import { one, type Query } from "@/app/query";
import { emailField } from "../fields";
import { askForPassword } from "./actions";

export const metadata: Metadata = { title: "Wachtwoord vergeten" };

export default async function ForgottenPage({ searchParams }: { searchParams: Promise<Query> }) {
  return (
    <div className="narrow">
      <h1>Wachtwoord vergeten</h1>
      {one(await searchParams, "gevraagd") ? (
        <div className="panel" role="status">
          <p>
            <strong>Kijk in uw mail.</strong> Als er een account met dit adres is, krijgt u binnen enkele minuten een link om
            een nieuw wachtwoord te kiezen. Die werkt een uur.
          </p>
          <p>Geen bericht? Controleer het adres, of vraag uw beheerder om een link.</p>
        </div>
      ) : (
        <>
          <p>Vul uw e-mailadres in. U krijgt dan een link om een nieuw wachtwoord te kiezen.</p>
          <LineForm action={askForPassword} fields={[emailField]} submitLabel="Link aanvragen" />
        </>
      )}
      <p>
        <Link href="/inloggen">Terug naar inloggen</Link>
      </p>
    </div>
  );
}
