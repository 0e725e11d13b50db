/**
 * The report's other formats, each with what it is for. These are buttons of the form around them, so that they take along
 * what was chosen there: the dates, and for whom it is.
 */
import { type Format, formats } from "@/lib/report/formats";
import "./downloads.css";

const papers = formats.filter(({ id }) => id === "docx" || id === "odt");
const data = formats.filter((format) => !papers.includes(format));

export const DownloadList = ({ action }: { action: string }) => (
  <details className="others">
    <summary>Download in een ander formaat</summary>
    <Downloads formats={papers} action={action} />
    <p>
      <strong>Als gegevens</strong>
    </p>
    <p className="hint">
      Voor wie verder rekent of uitwisselt, in de versie die u koos. De interne bestanden bevatten alles wat is vastgelegd, ook
      data van de gezagsdriehoek en interne opmerkingen; maak die niet openbaar.
    </p>
    <Downloads formats={data} action={action} />
  </details>
);

const Downloads = ({ formats: offered, action }: { formats: readonly Format[]; action: string }) => (
  <ul className="downloads">
    {offered.map(({ id, name, purpose }) => (
      <li key={id}>
        <button type="submit" className="button" name="als" value={id} formAction={action} aria-describedby={`als-${id}`}>
          {name}
        </button>
        <span id={`als-${id}`}>{purpose}</span>
      </li>
    ))}
  </ul>
);
