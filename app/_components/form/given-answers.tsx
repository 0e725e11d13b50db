/** What was answered in a form, for who may not change it; what was left open is left out. */
import type { ComparedRow } from "@/lib/form/compared-row";

export const GivenAnswers = ({ rows }: { rows: readonly Pick<ComparedRow, "question" | "mine">[] }) => (
  <ul>
    {rows
      .filter(({ mine }) => mine)
      .map(({ question, mine }) => (
        <li key={question}>
          {question} <strong>{mine}</strong>
        </li>
      ))}
  </ul>
);
