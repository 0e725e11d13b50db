"use client";
/** The pasted lines, what was read in them, and who was invited. */
import { useActionState } from "react";
import { ErrorSummary } from "@/app/_components/form/error-summary";
import { plural } from "@/lib/dutch";
import { typed } from "@/lib/form/entries";
import { opened } from "@/lib/form/state";
import type { HandOver, ManyState, ReadLine } from "../../state";

interface Props {
  action: (before: ManyState, submitted: FormData) => Promise<ManyState>;
}

export function ManyForm({ action }: Props) {
  const [state, submit, pending] = useActionState<ManyState, FormData>(action, opened());
  const { rows = [], invited = [], entries } = state;
  const good = rows.filter(({ who }) => who !== null);
  return (
    <>
      <ErrorSummary state={state} />
      {invited.length > 0 && <Invited invited={invited} />}
      {rows.length > 0 && <Rows rows={rows} />}
      {good.length > 0 && (
        <form action={submit}>
          <input type="hidden" name="lines" value={typed(entries, "lines")} />
          <input type="hidden" name="sure" value="ja" />
          <button type="submit" className="button button--primary" aria-disabled={pending}>
            Nodig {plural(good.length, "persoon", "personen")} uit
          </button>
        </form>
      )}
      {(invited.length === 0 || rows.length > 0) && (
        <form action={submit} className="space-above">
          <div className="field">
            <label htmlFor="lines">{rows.length > 0 ? "Verbeter de regels" : "Regels"}</label>
            <p className="hint" id="lines-hint">
              Bijvoorbeeld: A. Jansen; a.jansen@bergeijk.voorbeeld; Bergeijk; beleidsadviseur. Zonder rol: beleidsadviseur.
            </p>
            <textarea
              key={typed(entries, "lines")}
              id="lines"
              name="lines"
              rows={8}
              defaultValue={typed(entries, "lines")}
              aria-describedby="lines-hint"
            />
          </div>
          <p className="form-actions">
            <button type="submit" className={good.length > 0 ? "button" : "button button--primary"} aria-disabled={pending}>
              Lees de regels
            </button>
            <a className="button button--quiet" href="/beheer/mensen">
              Naar de lijst
            </a>
          </p>
        </form>
      )}
    </>
  );
}

const Rows = ({ rows }: { rows: readonly ReadLine[] }) => (
  <section aria-live="polite">
    <h2>Dit staat er</h2>
    <ul className="plain-list">
      {rows.map(({ text, who, problems }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines can be the same
        <li key={at} className={who === null ? "panel panel--bad" : "panel panel--good"}>
          <strong>{who ?? text}</strong>
          {problems.length > 0 && <p>{problems.join(" ")}</p>}
        </li>
      ))}
    </ul>
  </section>
);

const Invited = ({ invited }: { invited: readonly HandOver[] }) => (
  <div className="panel panel--good" role="status">
    <p>
      <strong>{plural(invited.length, "persoon is", "personen zijn")} uitgenodigd.</strong>{" "}
      {invited.some(({ sent }) => !sent) && "Geef deze links zelf door: u ziet ze alleen nu."}
    </p>
    <ul>
      {invited.map(({ name, email, sent, link }) => (
        <li key={email}>
          {name} ({email}){sent ? ": bericht verstuurd" : ""}
          {link && (
            <p className="typed-text">
              <code>{link}</code>
            </p>
          )}
        </li>
      ))}
    </ul>
  </div>
);
