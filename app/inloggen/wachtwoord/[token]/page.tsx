/** The page of a one-time link: who was invited, or forgot the password, chooses one. */
import type { Metadata } from "next";
import { LineForm } from "@/app/_components/form/line-form";
import { accountOfLink } from "@/db/accounts/links";
import { newPasswordField } from "../../fields";
import { choosePassword } from "../actions";

export const metadata: Metadata = { title: "Wachtwoord kiezen" };

export default async function ChoosePasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const account = accountOfLink(token);
  if (account === null) {
    return (
      <div className="narrow">
        <h1>Deze link werkt niet meer</h1>
        <p className="lead">De link is al gebruikt of te oud. Vraag de beheerder om een nieuwe.</p>
      </div>
    );
  }
  return (
    <div className="narrow">
      <h1>Wachtwoord kiezen</h1>
      <p className="lead">
        Voor het account van {account.name} ({account.email}).
      </p>
      <LineForm action={choosePassword} fields={[newPasswordField]} hidden={{ token }} submitLabel="Wachtwoord bewaren" />
    </div>
  );
}
