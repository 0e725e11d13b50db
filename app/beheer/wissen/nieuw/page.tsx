/** Asking that the content of a record is erased: first which record, then what is known of it, and why. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FieldsForm } from "@/app/_components/form/fields-form";
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import { requireScope } from "@/app/_server/sign-in/session";
import { one, type Query } from "@/app/query";
import { type ErasingFacts, erasingFacts } from "@/db/erasing/facts";
import { maySomewhere, type Scope } from "@/lib/access";
import { readReference, referenceText } from "@/lib/erasing/reference";
import { requestFields } from "@/lib/erasing/request";
import { opened } from "@/lib/form/state";
import { askToErase } from "../../erasing-actions";
import { Crumbs } from "../crumbs";
import { Facts, LivesOn } from "../facts";

export const metadata: Metadata = { title: "Iets laten wissen" };

export default async function AskPage({ searchParams }: { searchParams: Promise<Query> }) {
  const scope = await requireScope();
  if (!maySomewhere(scope, "erasing.join")) notFound();
  const given = one(await searchParams, "stuk");
  const reference = readReference(given);
  const found = reference === null ? null : erasingFacts(scope, reference);
  return (
    <div className="reading">
      <Crumbs scope={scope} here="Iets laten wissen" />
      <h1>Iets laten wissen</h1>
      {found?.ok ? <Ask scope={scope} facts={found.value} /> : <Which given={given} />}
    </div>
  );
}

function Ask({ scope, facts }: { scope: Scope; facts: ErasingFacts }) {
  const { reference, state, open } = facts;
  return (
    <>
      <p className="lead">U vraagt het, iemand anders bevestigt het. Tot die tijd verandert er niets.</p>
      <Facts scope={scope} facts={facts} />
      <LivesOn scope={scope} facts={facts} />
      {state === "erased" && <Notice tone="warning">De inhoud hiervan is al gewist.</Notice>}
      {open !== null && (
        <Notice tone="warning">
          Hierover loopt al een verzoek. <Link href={`/beheer/wissen/${open}`}>Bekijk dat verzoek</Link>
        </Notice>
      )}
      {state !== "erased" && open === null && (
        <>
          <h2>Uw verzoek</h2>
          <FieldsForm
            action={askToErase}
            initial={opened()}
            fields={requestFields}
            hidden={{ stuk: referenceText(reference) }}
            submitLabel="Wissen aanvragen"
            backHref="/beheer/wissen"
          />
        </>
      )}
    </>
  );
}

const Which = ({ given }: { given: string }) => (
  <>
    <p className="lead">
      Plak het adres van de pagina van het stuk, of de verwijzing die iemand u gaf. U vindt die onder de geschiedenis van een
      stuk, bij “Laat de inhoud wissen”.
    </p>
    <form method="get">
      <div className={given === "" ? "field" : "field field--invalid"}>
        <label htmlFor="stuk">Welk stuk?</label>
        <p className="hint" id="stuk-uitleg">
          Bijvoorbeeld /gemeenten/GM9902/bewijs/beleidsplan-2024 of municipality:GM9902/evidence/beleidsplan-2024
        </p>
        {given !== "" && (
          <p className="error-message" id="stuk-fout">
            Dit stuk is er niet, of u werkt niet voor deze gemeente of regio. Controleer het adres.
          </p>
        )}
        <input
          type="text"
          id="stuk"
          name="stuk"
          maxLength={500}
          defaultValue={given}
          aria-invalid={given === "" ? undefined : true}
          aria-describedby={given === "" ? "stuk-uitleg" : "stuk-uitleg stuk-fout"}
        />
      </div>
      <p className="form-actions">
        <button type="submit" className="button button--primary">
          Verder
        </button>
        <a className="button button--quiet" href="/beheer/wissen">
          Annuleren
        </a>
      </p>
    </form>
  </>
);
