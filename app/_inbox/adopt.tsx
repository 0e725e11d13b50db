/** What a municipality can do with a document of its region that counts once it is adopted: adopt it, or make an exception. */
import Link from "next/link";

export const AdoptOrExcept = ({ base, id, title }: { base: string; id: string; title: string }) => (
  <span className="row">
    <Link href={`${base}/bewijs/nieuw?soort=document&neemt-over=${encodeURIComponent(id)}`} prefetch={false}>
      Overnemen<span className="visually-hidden"> ({title})</span>
    </Link>
    <Link href={`${base}/bewijs/${encodeURIComponent(id)}/uitzondering`} prefetch={false}>
      Uitzondering maken<span className="visually-hidden"> ({title})</span>
    </Link>
  </span>
);
