/** The first step where it is not known yet what kind of evidence it will be. */
import { Link } from "@/app/_components/link";
import { capitalised } from "@/lib/dutch";
import { type EvidenceType, label, terms } from "@/lib/framework/vocabulary";

const explained: Record<EvidenceType, string> = {
  document: "Iets op papier dat geldt: een beleidsplan, convenant, werkproces, contract of besluit.",
  appointment: "Iemand die een rol heeft, zoals een aandachtsfunctionaris of zorgcoördinator.",
  meeting: "Een bespreking op een dag: de driehoek, een ambtelijk overleg, een regiotafel.",
  activity: "Iets dat is gedaan: een training, voorlichting, campagne of controle.",
  analysis: "Een blik op de feiten: een omgevingsscan, cijferoverzicht of evaluatie.",
  explanation: "Een toelichting: de gemeente vult een toetspunt op een andere manier in. Geldt hooguit een jaar.",
};

export function TypeChooser({
  types = terms("type"),
  href,
}: {
  types?: readonly EvidenceType[];
  href: (type: EvidenceType) => string;
}) {
  return (
    <ul className="plain-list type-list">
      {types.map((type) => (
        <li key={type} className="panel panel--line">
          <Link href={href(type)}>
            <strong>{capitalised(label("type", type))}</strong>
          </Link>
          <p>{explained[type]}</p>
        </li>
      ))}
    </ul>
  );
}
