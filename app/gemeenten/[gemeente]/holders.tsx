/** On the overview, after council elections: does the portfolio holder still hold? */
import { ConfirmForm } from "@/app/_components/form/confirm-form";
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import { evidenceHref } from "@/app/links";
import type { IsoDate } from "@/lib/calendar";
import { longDate } from "@/lib/dutch";
import { confirmPortfolioHolder } from "./holder-actions";

interface Props {
  code: string;
  elections: IsoDate;
  holders: readonly { item: { id: string; title: string } }[];
  writable: boolean;
  /** Whether one was just confirmed. */
  confirmed: boolean;
}

export function Holders({ code, elections, holders, writable, confirmed }: Props) {
  return (
    <>
      {confirmed && (
        <Notice tone="good" live>
          Bevestigd. Dat staat in het logboek.
        </Notice>
      )}
      {holders.map(({ item: { id, title } }) => (
        <div key={id} className="panel panel--warning space-above">
          <p>
            <strong>Klopt “{title}” nog?</strong> Na de raadsverkiezingen van {longDate(elections)} is dit niet bevestigd. Tot
            die tijd telt het mee.
          </p>
          {writable && (
            <div className="row">
              <ConfirmForm
                action={confirmPortfolioHolder}
                hidden={{ municipality: code, id }}
                label="Ja, dit klopt nog"
                about={title}
              />
              <Link className="button button--quiet" href={`${evidenceHref(code, id)}/wijzigen`}>
                Nee, wijzigen
              </Link>
            </div>
          )}
        </div>
      ))}
    </>
  );
}
