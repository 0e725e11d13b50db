/** On the overview, after a merger: how much of the predecessors' evidence still waits for an answer. */
import { Link } from "@/app/_components/link";
import type { ToReconfirm } from "@/db/mergers/reconfirm";
import { listed, plural } from "@/lib/dutch";
import { municipalityHref } from "../../links";

export function Inherited({ code, waiting }: { code: string; waiting: readonly ToReconfirm[] }) {
  if (waiting.length === 0) return null;
  const names = [...new Set(waiting.map(({ predecessor }) => predecessor.name))];
  return (
    <p className="panel panel--warning">
      <strong>
        {plural(waiting.length, "bewijsstuk", "bewijsstukken")} van {listed(names)} te herbevestigen.
      </strong>{" "}
      Zolang u niets zegt, telt het niet mee.{" "}
      <Link href={`${municipalityHref(code)}/bewijs/herbevestigen`}>Bekijken en herbevestigen</Link>
    </p>
  );
}
