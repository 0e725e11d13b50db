/** One's own calendar: what it holds, whether it is read, and how its address is made and taken back. */
import type { FeedRecord } from "@/db/accounts/feed";
import { longMoment } from "@/lib/dutch";
import { makeFeedAddress, takeBackFeedAddress } from "./actions";
import { FeedForm } from "./feed-form.client";

export const FeedSection = ({ feed }: { feed: FeedRecord | null }) => (
  <>
    <h2 id="agenda">In uw agenda</h2>
    <p>
      Zet in uw agenda wat vervalt, welke afspraken en acties moeten gebeuren en welke stukken aan evaluatie toe zijn, een jaar
      vooruit. In de agenda staat niets wat niet openbaar mag zijn. Wat rust op het overleg van de driehoek, ziet u daar per
      kwartaal.
    </p>
    {feed && (
      <p>
        U hebt een adres, gemaakt op {longMoment(feed.createdAt)}.{" "}
        {feed.readAt === null
          ? "Nog geen agenda heeft het gelezen."
          : `Een agenda las het voor het laatst rond ${longMoment(feed.readAt)}.`}
      </p>
    )}
    <FeedForm
      action={makeFeedAddress}
      label={feed ? "Nieuw adres maken; het oude werkt dan niet meer" : "Agenda-adres maken"}
    />
    {feed && (
      <form action={takeBackFeedAddress}>
        <button type="submit" className="button">
          Agenda-adres intrekken
        </button>
      </form>
    )}
  </>
);
