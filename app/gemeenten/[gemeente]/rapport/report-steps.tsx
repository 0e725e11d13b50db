/** What one can do with the report before it is adopted: choose the day and the variant, fill in the form, take the files. */
import { Link } from "@/app/_components/link";
import { Field } from "@/app/_days/as-of-form";
import { dateInNetherlands } from "@/lib/calendar";
import { longDate } from "@/lib/dutch";
import type { ReportVariant } from "@/lib/report/model/model";
import { DownloadList } from "./download-list";
import type { LoadedReport } from "./load-report";

interface Props {
  loaded: LoadedReport;
  /** The address of the report page. */
  base: string;
  variant: ReportVariant;
}

export function ReportSteps({ loaded, base, variant }: Props) {
  const { dates, source, writable } = loaded;
  const { peildatum, kennisdatum } = dates.fields;
  return (
    <div className="two-columns">
      <form method="get" action={base}>
        <Field name="peildatum" label="Stand op" field={peildatum} otherwise={dates.asOf} />
        <Field name="kennisdatum" label="Zoals bekend op" field={kennisdatum} optional />
        <p className="hint">
          Laat de tweede datum leeg: dan telt alles mee wat nu is vastgelegd. Vul haar in om een ouder rapport opnieuw te maken,
          precies zoals het toen was.
        </p>
        <Variants variant={variant} />
        <p className="form-actions">
          <button type="submit" className="button">
            Toon het rapport
          </button>
          <button type="submit" className="button button--primary" formAction={`${base}/pdf`}>
            Download het rapport (PDF)
          </button>
        </p>
        {source.form?.openness !== "closed" && <MeetingPackage href={`${base}/vergaderstukken`} />}
        <DownloadList action={`${base}/bestand`} />
      </form>
      <aside>
        <h2>Gegevens voor de raad</h2>
        {source.form ? (
          <p>Ingevuld. {source.form.adoptedOn && `Vastgesteld door het college op ${longDate(source.form.adoptedOn)}.`}</p>
        ) : (
          <p>Nog niets ingevuld. In het rapport staan de voorgestelde teksten.</p>
        )}
        {writable && (
          <p>
            <Link className="button" href={`${base}/raad`}>
              {source.form ? "Gegevens wijzigen" : "Gegevens invullen"}
            </Link>
          </p>
        )}
        <p className="muted">Het rapport rust op wat was vastgelegd op {longDate(dateInNetherlands(source.knownAt))}.</p>
      </aside>
    </div>
  );
}

const MeetingPackage = ({ href }: { href: string }) => (
  <>
    <p>
      <button type="submit" className="button" formAction={href} aria-describedby="vergaderstukken">
        Download alles voor de vergadering (zip)
      </button>
    </p>
    <p id="vergaderstukken" className="hint">
      Alleen openbaar: de nota als PDF en OpenDocument, de gegevens, en een bestand met titel, soort en data voor het
      raadsinformatiesysteem.
    </p>
  </>
);

const Variants = ({ variant }: { variant: ReportVariant }) => (
  <fieldset className="field">
    <legend>Voor wie?</legend>
    <div className="choices">
      <label>
        <input type="radio" name="versie" value="openbaar" defaultChecked={variant === "public"} />
        <span>Openbaar: zonder data van de gezagsdriehoek, zonder toelichtingen, en van aanstellingen alleen de functie</span>
      </label>
      <label>
        <input type="radio" name="versie" value="intern" defaultChecked={variant === "internal"} />
        <span>Intern: met toelichtingen en opmerkingen</span>
      </label>
    </div>
  </fieldset>
);
