/** Above a form to which what was just recorded led on. */
import { Notice } from "../_components/notice";
import { one, type Query } from "../query";

export const JustRecorded = ({ query }: { query: Query }) =>
  one(query, "vastgelegd") === "" ? null : (
    <Notice tone="good" live>
      <strong>Vastgelegd.</strong> Dit brengt nu het meeste: de bouwsteen die het dichtst bij plateau 1 is.
    </Notice>
  );
