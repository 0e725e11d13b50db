/** What a municipality can do with a document of its region that counts once it is adopted: adopt it, or make an exception. */
import { Link } from "@/app/_components/link";

export const AdoptOrExcept = ({ base, id, title }: { base: string; id: string; title: string }) => (
  <span className="row">
    <Link href={`${base}/bewijs/nieuw?soort=document&neemt-over=${encodeURIComponent(id)}`}>
      Overnemen<span className="visually-hidden"> ({title})</span>
    </Link>
    <Link href={`${base}/bewijs/${encodeURIComponent(id)}/uitzondering`}>
      Uitzondering maken<span className="visually-hidden"> ({title})</span>
    </Link>
  </span>
);
