"use client";
/** The form for a file, and what it would do, to approve. It works without JavaScript: the page then comes back with it. */
import { useActionState } from "react";
import { ErrorSummary } from "@/app/_components/form/error-summary";
import { useTooLarge } from "@/app/_components/form/too-large";
import { problemAt } from "@/lib/form/problems";
import { opened } from "@/lib/form/state";
import { PreviewTable } from "./preview-table";
import { RefusedRows } from "./refused-rows";
import type { ImportState } from "./state";

interface Props {
  action: (before: ImportState, submitted: FormData) => Promise<ImportState>;
  municipality: string;
  maxBytes: number;
  backHref: string;
}

const TOO_LARGE = "Dit bestand is groter dan 20 MB. Kies een kleiner bestand.";

export function ImportForm({ action, municipality, maxBytes, backHref }: Props) {
  const [state, submit, pending] = useActionState<ImportState, FormData>(action, opened());
  const { preview } = state;
  if (preview === undefined) {
    return <FileForm state={state} submit={submit} pending={pending} municipality={municipality} maxBytes={maxBytes} />;
  }
  const { problems, wrong, counts } = preview;
  const blocked = wrong > 0 || counts.refused > 0;
  const changing = counts.added + counts.corrected > 0;
  return (
    <>
      {problems.length > 0 && <RefusedRows problems={problems} wrong={wrong} />}
      {preview.rows.length + counts.unchanged > 0 && <PreviewTable rows={preview.rows} counts={counts} />}
      <form action={submit}>
        <input type="hidden" name="municipality" value={municipality} />
        <input type="hidden" name="text" value={preview.text} />
        <input type="hidden" name="seen" value={preview.seen} />
        <p className="form-actions">
          {!blocked && changing && (
            <button type="submit" className="button button--primary" aria-disabled={pending}>
              {pending ? "Bezig met inlezen…" : "Dit inlezen"}
            </button>
          )}
          <a className="button button--quiet" href={backHref}>
            {blocked || !changing ? "Een ander bestand kiezen" : "Annuleren"}
          </a>
        </p>
      </form>
    </>
  );
}

interface FileProps extends Omit<Props, "action" | "backHref"> {
  state: ImportState;
  submit: (submitted: FormData) => void;
  pending: boolean;
}

function FileForm({ state, submit, pending, municipality, maxBytes }: FileProps) {
  const [isTooLarge, look] = useTooLarge(maxBytes);
  const message = isTooLarge ? TOO_LARGE : problemAt(state.problems, "file")?.message;
  return (
    <form action={submit}>
      <input type="hidden" name="municipality" value={municipality} />
      <ErrorSummary state={state} />
      <div className={message ? "field field--invalid" : "field"}>
        <label htmlFor="veld-file">Bestand</label>
        <p className="hint" id="veld-file-hint">
          Het ingevulde sjabloon (Excel, of een blad ervan als CSV; tot 5 MB), of een uitwisselbestand (json; tot 20 MB).
        </p>
        {message && (
          <p className="error-message" id="veld-file-fout">
            {message}
          </p>
        )}
        <input
          type="file"
          id="veld-file"
          name="file"
          accept=".xlsx,.csv,.json"
          onChange={look}
          aria-invalid={message ? true : undefined}
          aria-describedby={message ? "veld-file-hint veld-file-fout" : "veld-file-hint"}
        />
      </div>
      <p className="form-actions">
        <button type="submit" className="button button--primary" aria-disabled={pending}>
          {pending ? "Bezig met lezen…" : "Bekijk wat er verandert"}
        </button>
      </p>
    </form>
  );
}
