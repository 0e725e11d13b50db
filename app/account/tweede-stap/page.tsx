/** The second step of one's own account: setting it up, new recovery codes, and going without where the role allows it. */
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { LineForm } from "@/app/_components/form/line-form";
import { owesSecondFactor, requireSession } from "@/app/_server/sign-in/session";
import { origin } from "@/app/_server/sign-in/settings";
import { codeField, passwordField } from "@/app/inloggen/fields";
import { needsSecondFactor } from "@/lib/accounts/account";
import { changeSecondFactor, removeOwnSecondFactor } from "../actions";
import { SecondFactorForm } from "../second-factor-form.client";

export const metadata: Metadata = { title: "Tweede stap" };

const confirm = {
  ...passwordField,
  question: "Uw wachtwoord",
  hint: "Nog een keer, omdat dit bepaalt wie er in uw account kan.",
};

export default async function SecondFactorPage() {
  const session = await requireSession();
  const { account } = session;
  if (account.example) redirect("/account");
  return (
    <div className="narrow">
      <h1>Tweede stap bij het inloggen</h1>
      {owesSecondFactor(session) && (
        <p className="panel panel--warning">Uw rol ziet gegevens van veel gemeenten. Stel daarom eerst een tweede stap in.</p>
      )}
      <SecondFactorForm {...{ action: changeSecondFactor, password: confirm, code: codeField, next: "/", origin: origin() }}>
        {account.secondFactor ? <Renewing /> : <Beginning />}
      </SecondFactorForm>
      {account.secondFactor && account.role !== null && !needsSecondFactor(account.role) && (
        <details className="others">
          <summary>Tweede stap uitzetten</summary>
          <LineForm action={removeOwnSecondFactor} fields={[confirm]} submitLabel="Tweede stap uitzetten" danger />
        </details>
      )}
    </div>
  );
}

const Beginning = () => (
  <p className="lead">
    Met een tweede stap kan niemand in uw account die alleen uw wachtwoord kent. U hebt een app nodig die inlogcodes maakt, op
    uw telefoon of computer.
  </p>
);

const Renewing = () => (
  <>
    <p className="lead">Uw tweede stap staat aan: u logt in met uw wachtwoord en een code van uw app.</p>
    <h2>Nieuwe herstelcodes</h2>
    <p>Zijn uw herstelcodes op of kwijt? Maak nieuwe. De oude werken dan niet meer.</p>
  </>
);
