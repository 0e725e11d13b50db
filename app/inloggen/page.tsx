/** Signing in. Why somebody was sent here stands on top. */
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { destination } from "@/lib/accounts/destination";
import { lookUp } from "@/lib/lookup";
import { currentSession } from "../_server/sign-in/session";
import { one, type Query } from "../query";
import { SignIn } from "./sign-in";

export const metadata: Metadata = { title: "Inloggen" };

const notices: Record<string, string> = {
  again: "Het inloggen duurde te lang of is te vaak geprobeerd. Begin opnieuw met uw e-mailadres en wachtwoord.",
  provider: "De inlogdienst van uw organisatie is nu niet bereikbaar. Probeer het later opnieuw.",
  full: "De schijf van de server is vol. Waarschuw uw beheerder, en probeer het daarna opnieuw.",
  account_not_linked:
    "Er is al een account met uw e-mailadres. Log in met het wachtwoord van dat account, of vraag de beheerder om hulp.",
};

const OTHERWISE = "Inloggen bij uw organisatie is niet gelukt. Probeer het opnieuw, of vraag de beheerder om hulp.";

export default async function SignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const to = destination(one(query, "naar"));
  if ((await currentSession()) !== null) redirect(to);
  const error = one(query, "error");
  return (
    <>
      <h1>Inloggen</h1>
      {error && (
        <div className="error-summary space-above" role="alert">
          <h2>Inloggen is niet gelukt</h2>
          <p>{lookUp(notices, error) ?? OTHERWISE}</p>
        </div>
      )}
      {one(query, "gekozen") && (
        <p className="panel" role="status">
          Uw wachtwoord is bewaard. U kunt er nu mee inloggen.
        </p>
      )}
      <SignIn to={to} />
    </>
  );
}
