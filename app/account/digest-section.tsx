/** How often one gets the digest by mail. */
import { type DigestRhythm, rhythmField } from "@/lib/accounts/digest";
import { opened } from "@/lib/form/state";
import { FieldsForm } from "../_components/form/fields-form";
import { chooseRhythm } from "./actions";

export const DigestSection = ({ rhythm }: { rhythm: DigestRhythm }) => (
  <>
    <h2 id="overzicht">Overzicht per mail</h2>
    <p>
      U krijgt een mail met wat binnen 60 dagen vervalt, welke afspraken iets vragen en wat op antwoord wacht. Is er niets, dan
      komt er geen mail. En verstuurt uw organisatie geen mail vanuit Plateau, dan ook niet.
    </p>
    <FieldsForm
      action={chooseRhythm}
      initial={opened({ [rhythmField.name]: [rhythm] })}
      fields={[rhythmField]}
      hidden={{}}
      submitLabel="Keuze bewaren"
      backHref="/"
    />
  </>
);
