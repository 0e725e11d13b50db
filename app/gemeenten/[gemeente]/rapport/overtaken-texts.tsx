/** Warns of typed texts that are older than the evidence, each with the difference. */
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import { councilFields } from "@/lib/council/form";
import type { Overtaken } from "@/lib/council/live";

interface Props {
  texts: Readonly<Record<string, Overtaken>>;
  /** Where the texts are changed. */
  href: string;
}

export function OvertakenTexts({ texts, href }: Props) {
  const found = Object.entries(texts);
  if (found.length === 0) return null;
  return (
    <Notice tone="warning">
      <strong>{found.length === 1 ? "Eén tekst is" : `${found.length} teksten zijn`} ouder dan het bewijs.</strong>
      <dl>
        {found.map(([field, { was, now }]) => (
          <div key={field}>
            <dt>{councilFields.find(({ name }) => name === field)?.question ?? field}</dt>
            <dd>
              Toen: {was}
              <br />
              Nu: {now}
            </dd>
          </div>
        ))}
      </dl>
      <Link href={href}>Bekijk deze teksten</Link>
    </Notice>
  );
}
