/** After the first steps: how much was recorded, and what to look at now. */
import { Notice } from "@/app/_components/notice";
import { one, type Query } from "@/app/query";
import { plural } from "@/lib/dutch";

export function Recorded({ query }: { query: Query }) {
  const count = Number(one(query, "begonnen") || one(query, "vastgelegd"));
  if (!Number.isInteger(count) || count < 1) return null;
  return (
    <Notice tone="good" live>
      <strong>{plural(count, "stuk is", "stukken zijn")} vastgelegd.</strong> Hieronder ziet u waar u staat en wat nu aandacht
      vraagt.
    </Notice>
  );
}
