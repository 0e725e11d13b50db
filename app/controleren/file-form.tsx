"use client";
/** The form for a file, with what came of it under it. It works without JavaScript: the page then comes back with the answer. */
import { useActionState } from "react";
import { FILE_TOO_LARGE, MAX_FILE_BYTES } from "@/lib/report/adopted/file";
import { useTooLarge } from "../_components/form/too-large";
import { lookAtFile } from "./actions";
import { AnswerView } from "./answer";
import type { Answer } from "./check";

const NOTHING: Answer = { kind: "nothing" };

export function FileForm() {
  const [answer, submit, pending] = useActionState(lookAtFile, NOTHING);
  const [isTooLarge, look] = useTooLarge(MAX_FILE_BYTES);
  const message = isTooLarge ? FILE_TOO_LARGE : answer.kind === "wrong" ? answer.message : undefined;
  return (
    <>
      <form action={submit} className="reading">
        <div className={message ? "field field--invalid" : "field"}>
          <label htmlFor="bestand">PDF-bestand</label>
          <p className="hint" id="bestand-hint">
            Hoogstens 20 MB. Het bestand wordt niet bewaard.
          </p>
          {message && (
            <p className="error-message" id="bestand-fout" role="alert">
              {message}
            </p>
          )}
          <input
            type="file"
            id="bestand"
            name="bestand"
            accept="application/pdf,.pdf"
            onChange={look}
            aria-invalid={message ? true : undefined}
            aria-describedby={message ? "bestand-hint bestand-fout" : "bestand-hint"}
          />
        </div>
        <p className="form-actions">
          <button type="submit" className="button" aria-disabled={pending}>
            {pending ? "Bezig met controleren…" : "Bestand controleren"}
          </button>
        </p>
      </form>
      <AnswerView answer={answer} />
    </>
  );
}
