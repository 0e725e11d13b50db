/** The look before the public version is given out: every text that somebody typed and everyone will be able to read. */
import { plural, wholeNumber } from "@/lib/dutch";
import { groupBy } from "@/lib/group";
import type { PublicText } from "@/lib/sharing/public-texts";

interface Props {
  texts: readonly PublicText[];
  /** Whether the list is shown at once. */
  open?: boolean;
}

/** Nobody reads more on one page, and drawing thousands would hold up everybody else. */
const MOST_SHOWN = 300;

export const PublicTexts = ({ texts, open = false }: Props) => (
  <section aria-labelledby="openbare-teksten">
    <h2 id="openbare-teksten">Wat iedereen kan lezen</h2>
    <p>
      In de openbare versie staan geen toelichtingen, geen opmerkingen van de regio, niet wanneer de gezagsdriehoek overlegde,
      en van een aanstelling alleen de functie. Wat u zelf typte, neemt Plateau over zoals het er staat. Kijk na of er namen van
      personen in staan, of iets dat binnen moet blijven.
    </p>
    {texts.length > 0 && (
      <details open={open}>
        <summary>{plural(texts.length, "getypte tekst wordt", "getypte teksten worden")} openbaar</summary>
        {texts.length > MOST_SHOWN && (
          <p>
            Hieronder staan de eerste {MOST_SHOWN}. Alle {wholeNumber(texts.length)} staan in de openbare versie van het rapport
            als Word.
          </p>
        )}
        <dl className="facts">
          {[...groupBy(texts.slice(0, MOST_SHOWN), ({ about }) => about)].map(([about, ofOne]) => (
            <div key={about}>
              <dt>{about}</dt>
              {ofOne.map(({ question, text }) => (
                <dd key={`${question} ${text}`}>
                  <span className="muted">{question}</span> {text}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </details>
    )}
  </section>
);
