/** Is this paper or file the report that the college adopted? For anyone, without signing in. */
import type { Metadata } from "next";
import { one, type Query } from "@/app/query";
import { AnswerView } from "./answer";
import { type Answer, checkCode } from "./check";
import { FileForm } from "./file-form";
import "@/app/gemeenten/[gemeente]/rapport/report.css";

export const metadata: Metadata = {
  title: "Rapport controleren",
  description: "Ga na of een papier of bestand het rapport is dat het college vaststelde.",
};

export default async function CheckPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const typed = one(query, "code");
  const answer: Answer = Object.hasOwn(query, "code") ? await checkCode(typed) : { kind: "nothing" };
  const message = answer.kind === "wrong" ? answer.message : undefined;
  return (
    <>
      <h1>Is dit het vastgestelde rapport?</h1>
      <p className="lead">
        Op elk rapport dat het college vaststelde, staat een code. Met die code of met het PDF-bestand gaat u na of u het echte
        rapport hebt.
      </p>
      <section aria-labelledby="met-code">
        <h2 id="met-code">Met de code</h2>
        <form method="get" className="reading">
          <div className={message ? "field field--invalid" : "field"}>
            <label htmlFor="code">Code</label>
            <p className="hint" id="code-hint">
              Twaalf letters en cijfers, onder aan elke bladzijde van het rapport. Hoofdletters en streepjes maken niet uit.
            </p>
            {message && (
              <p className="error-message" id="code-fout" role="alert">
                {message}
              </p>
            )}
            <input
              type="text"
              id="code"
              name="code"
              className="input--date"
              maxLength={60}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              defaultValue={typed}
              aria-invalid={message ? true : undefined}
              aria-describedby={message ? "code-hint code-fout" : "code-hint"}
            />
          </div>
          <p className="form-actions">
            <button type="submit" className="button button--primary">
              Code controleren
            </button>
          </p>
        </form>
        <AnswerView answer={answer} />
      </section>
      <section aria-labelledby="met-bestand">
        <h2 id="met-bestand">Met het bestand</h2>
        <FileForm />
      </section>
    </>
  );
}
