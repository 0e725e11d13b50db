/** Criteria that changed for the same causes: the causes as sentences that lead to the evidence, and each status from and to. */
import { Link } from "@/app/_components/link";
import { StatusTag } from "@/app/_wall/status-tag";
import { blockHref } from "@/app/block-href";
import { actionHref, evidenceHref } from "@/app/links";
import type { Framework } from "@/lib/framework/framework";
import { type Cause, causeKey, causeSentence } from "@/lib/region/compare/causes";
import type { Development } from "@/lib/region/compare/days";

interface Props {
  development: Development;
  code: string;
  framework: Framework;
}

export function DevelopmentCard({ development: { causes, changes }, code, framework }: Props) {
  return (
    <section className="panel panel--line development">
      {causes.length === 0 && <h3>Zonder verandering in het bewijs</h3>}
      {causes.map((cause) => (
        <h3 key={causeKey(cause)}>
          <Link href={causeHref(code, cause)}>{causeSentence(cause)}</Link>
        </h3>
      ))}
      <ul className="plain-list">
        {changes.map(({ criterion, before, after }) => (
          <li key={criterion.id}>
            <Link href={blockHref(code, framework, criterion.id)}>{criterion.id}</Link> {criterion.title}:{" "}
            <StatusTag status={before} />{" "}
            <span className="nowrap">
              → <StatusTag status={after} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const causeHref = (code: string, cause: Cause): string =>
  "item" in cause ? evidenceHref(code, cause.item.id) : actionHref(code, cause.action.id);
