/** All ways to sign in that this installation has: a provider, a password, and in a demonstration the examples. */
import { Link } from "@/app/_components/link";
import { exampleAccounts } from "@/db/accounts/sign-in";
import { LineForm } from "../_components/form/line-form";
import { settings } from "../_server/sign-in/settings";
import { signIn, signInAsExample, signInAtProvider } from "./actions";
import { emailField, passwordField } from "./fields";

interface Props {
  /** Whether the examples of a demonstration come first, for who looks around, or last, for who has an account. */
  examplesFirst?: boolean;
  /** Where one was going. */
  to?: string;
}

export function SignIn({ examplesFirst = false, to = "/" }: Props) {
  const { production, provider } = settings();
  const examples = production ? [] : exampleAccounts();
  return (
    <div className={examples.length > 0 ? "columns" : undefined}>
      {examplesFirst && examples.length > 0 && <Examples accounts={examples} to={to} />}
      <section className="narrow" aria-labelledby="inloggen">
        <h2 id="inloggen">{provider ? "Inloggen" : "Inloggen met uw account"}</h2>
        {provider && (
          <form action={signInAtProvider}>
            <input type="hidden" name="naar" value={to} />
            <button type="submit" className="button button--primary">
              Inloggen met {provider.name}
            </button>
            <p className="muted space-above">Of met een wachtwoord van Plateau:</p>
          </form>
        )}
        <LineForm action={signIn} fields={[emailField, passwordField]} hidden={{ naar: to }} submitLabel="Inloggen" />
        <p>
          <Link href="/inloggen/vergeten">Wachtwoord vergeten?</Link>
        </p>
      </section>
      {!examplesFirst && examples.length > 0 && <Examples accounts={examples} to={to} />}
    </div>
  );
}

const Examples = ({ accounts, to }: { accounts: readonly { email: string; name: string }[]; to: string }) => (
  <section aria-labelledby="voorbeelden">
    <h2 id="voorbeelden">Kijk rond met een voorbeeldaccount</h2>
    <p className="muted">
      Eén klik, zonder wachtwoord. Beekrijk, Vierbruggen en de Voorbeeldregio zijn verzonnen. Bij Bergeijk en Groningen staat
      wat uit openbare documenten blijkt.
    </p>
    <ul className="sign-in-examples">
      {accounts.map(({ email, name }) => (
        <li key={email}>
          <form action={signInAsExample}>
            <input type="hidden" name="account" value={email} />
            <input type="hidden" name="naar" value={to} />
            <button type="submit" className="button">
              {name}
            </button>
          </form>
        </li>
      ))}
    </ul>
  </section>
);
