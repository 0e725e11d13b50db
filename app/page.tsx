/** The start page: what Plateau is, and signing in. Who is signed in goes on to the first page of the role. */
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { currentSession, requireIdentity } from "./_server/sign-in/session";
import { SignIn } from "./inloggen/sign-in";

export const metadata: Metadata = { title: { absolute: "Plateau: waar staat uw gemeente in de aanpak van mensenhandel?" } };

export default async function StartPage() {
  if ((await currentSession()) !== null) redirect((await requireIdentity()).homePath);
  return (
    <>
      <h1>Waar staat uw gemeente in de aanpak van mensenhandel?</h1>
      <p className="lead">
        Plateau houdt bij welk bewijs uw gemeente heeft, en rekent voor elke dag uit welke bouwstenen van het VNG-Kader daarmee
        zijn aangetoond, waarom en tot wanneer. Daaruit volgt wat er nog ontbreekt, en een rapport voor de raad.
      </p>
      <SignIn examplesFirst />
    </>
  );
}
