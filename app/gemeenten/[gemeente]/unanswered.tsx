/** On the overview: which remarks of the region still wait for an answer. */
import Link from "next/link";
import type { Thread } from "@/db/remarks";
import { plural } from "@/lib/dutch";
import { currentFramework } from "@/lib/framework/versions";
import { remarkHref } from "../../links";

export function Unanswered({ code, threads }: { code: string; threads: readonly Thread[] }) {
  const open = threads.filter(({ answers }) => answers.length === 0);
  if (open.length === 0) return null;
  return (
    <div className="panel">
      <p>
        <strong>{plural(open.length, "opmerking van de regio wacht", "opmerkingen van de regio wachten")} op antwoord</strong>
      </p>
      <ul>
        {open.map(({ remark: { item } }) => (
          <li key={item.id}>
            <Link href={remarkHref(code, currentFramework, item.block)}>Bouwsteen {item.block}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
