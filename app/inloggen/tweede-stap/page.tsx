/** The second step of signing in: a code of the app, or one of the recovery codes. */
import type { Metadata } from "next";
import { LineForm } from "@/app/_components/form/line-form";
import { one, type Query } from "@/app/query";
import { destination } from "@/lib/accounts/destination";
import { giveCode, giveRecoveryCode } from "../actions";
import { codeField, recoveryField } from "../fields";

export const metadata: Metadata = { title: "Tweede stap" };

export default async function SecondStepPage({ searchParams }: { searchParams: Promise<Query> }) {
  const hidden = { naar: destination(one(await searchParams, "naar")) };
  return (
    <div className="narrow">
      <h1>Tweede stap</h1>
      <p className="lead">Open de app op uw telefoon waarmee u inlogcodes maakt, en neem de code van Plateau over.</p>
      <LineForm action={giveCode} fields={[codeField]} hidden={hidden} submitLabel="Inloggen" />
      <details className="others">
        <summary>Ik heb mijn telefoon niet bij me</summary>
        <LineForm
          action={giveRecoveryCode}
          fields={[recoveryField]}
          hidden={hidden}
          submitLabel="Inloggen met een herstelcode"
        />
        <p className="muted">Hebt u ook geen herstelcodes meer? Vraag dan de beheerder om uw tweede stap weg te halen.</p>
      </details>
    </div>
  );
}
