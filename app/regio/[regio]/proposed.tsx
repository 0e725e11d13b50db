/** Told on the region's page to who just proposed an action: at how many municipalities the proposal stands now. */
import { Notice } from "@/app/_components/notice";
import { plural } from "@/lib/dutch";

interface Props {
  /** The number of municipalities as the address gives it. */
  to: string | string[] | undefined;
  /** How many municipalities there are. */
  of: number;
}

export function Proposed({ to, of }: Props) {
  const count = Number(to);
  if (!Number.isInteger(count) || count < 1 || count > of) return null;
  return (
    <div className="space-above">
      <Notice tone="good" live>
        <p>
          Het voorstel staat nu bij {plural(count, "gemeente", "gemeenten")}. {count === 1 ? "Zij ziet" : "Zij zien"} het bij de
          bouwsteen.
        </p>
      </Notice>
    </div>
  );
}
