/** Says that what was typed before and not saved stands in the form again, and offers to begin anew. */
import { longMoment } from "@/lib/dutch";

interface Props {
  /** When it was typed, in milliseconds since 1970. */
  from: number;
  drop: () => void;
}

export const RestoredDraft = ({ from, drop }: Props) => (
  <div className="panel" role="status">
    <p>
      <strong>Uw concept staat er weer.</strong> U typte dit op {longMoment(new Date(from).toISOString())} en bewaarde het nog
      niet. Het staat alleen op dit apparaat.
    </p>
    <button
      type="button"
      className="button"
      onClick={() => {
        drop();
        window.location.reload();
      }}
    >
      Opnieuw beginnen
    </button>
  </div>
);
