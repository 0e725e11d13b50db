/** After the first steps: how much was recorded, what to look at now, and that the file that was read is not kept by that. */
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import { evidenceHref } from "@/app/links";
import { one, type Query } from "@/app/query";
import { plural } from "@/lib/dutch";

export function Recorded({ query, code }: { query: Query; code: string }) {
  const count = Number(one(query, "begonnen") || one(query, "vastgelegd"));
  if (!Number.isInteger(count) || count < 1) return null;
  const file = one(query, "bestand");
  return (
    <Notice tone="good" live>
      <strong>{plural(count, "stuk is", "stukken zijn")} vastgelegd.</strong> Hieronder ziet u waar u staat en wat nu aandacht
      vraagt.
      {file !== "" && (
        <>
          {" "}
          Het bestand dat u liet lezen, bewaart Plateau niet.{" "}
          <Link href={`${evidenceHref(code, file)}#bijlagen`}>Voeg het bestand zelf toe</Link>
        </>
      )}
    </Notice>
  );
}
