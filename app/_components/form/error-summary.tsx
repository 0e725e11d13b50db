"use client";
/** What is wrong, on top of the form, with a link to each field. It takes the focus, so that nobody misses it. */
import { useEffect, useRef } from "react";
import { type FieldProblem, inSummary } from "@/lib/form/problems";
import type { FormState } from "@/lib/form/state";
import { controlId } from "./ids";

export function ErrorSummary({ state }: { state: FormState }) {
  const box = useRef<HTMLDivElement>(null);
  const { problems, refusal } = state;
  useEffect(() => {
    if (problems.length > 0 || refusal) box.current?.focus();
  }, [problems, refusal]);
  if (problems.length === 0 && !refusal) return null;
  return (
    <div className="error-summary" ref={box} tabIndex={-1} role="alert">
      <h2>{refusal ? "Dit kan niet" : "Er klopt nog iets niet"}</h2>
      {refusal && <p>{refusal}</p>}
      {problems.length > 0 && (
        <ul>
          {problems.map((problem) => (
            <li key={`${problem.field} ${problem.message}`}>
              <Line problem={problem} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const Line = ({ problem }: { problem: FieldProblem }) =>
  problem.field === "" ? inSummary(problem) : <a href={`#${controlId(problem.field)}`}>{inSummary(problem)}</a>;
