/** The first step of a new agreement: what shows that it is kept. */
import { Link } from "@/app/_components/link";
import { type KeptBy, keptBy } from "@/lib/agreements/form";
import { capitalised } from "@/lib/dutch";
import { label } from "@/lib/framework/vocabulary";

const explained: Record<KeptBy, string> = {
  meeting: "“Vier keer per jaar overleg met burgemeester en politie”, “jaarlijks verslag aan de raad”.",
  activity: "“Elk jaar een training”, “twee keer per jaar een controle”, “jaarlijks een bericht op intranet”.",
  analysis: "“Elk jaar evalueren”, “eens per vier jaar een omgevingsscan”, “jaarlijks cijfers opvragen”.",
  document: "“Er is een uitvoeringsplan”: nagekomen zolang het document geldt.",
  appointment: "“Er is een aandachtsfunctionaris voor zorg en een voor veiligheid”: nagekomen zolang zij er zijn.",
};

export const KeptByChooser = ({ href }: { href: (type: KeptBy) => string }) => (
  <ul className="plain-list type-list">
    {keptBy.map((type) => (
      <li key={type} className="panel panel--line">
        <Link href={href(type)}>
          <strong>{capitalised(label("type", type))}</strong>
        </Link>
        <p>{explained[type]}</p>
      </li>
    ))}
  </ul>
);
