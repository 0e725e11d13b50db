/** Search, filters and order of the municipalities: a plain form, so that what one sees has an address. */
import type { Ref } from "react";
import { FilterSelect } from "@/app/_components/form/filter-select";
import { label, terms } from "@/lib/framework/vocabulary";
import { gapSizes, type MemberQuery, memberOrders, plateauNames } from "@/lib/region/find-members";
import type { ThemeShape } from "@/lib/region/member-row";
import { quietFor } from "@/lib/region/updated";

interface Props {
  ref: Ref<HTMLFormElement>;
  asked: MemberQuery;
  shapes: readonly ThemeShape[];
  action: string;
  /** The as-of query, which the form takes along. */
  onDay: string;
  /** Whether it is known when each of them last recorded something. */
  dated: boolean;
  /** Called when anything in the form was changed, and instead of sending it. */
  onAsk: () => void;
}

const ANY = "Maakt niet uit";

export function MemberFilters({ ref, asked, shapes, action, onDay, dated, onAsk }: Props) {
  const submitted = (event: { preventDefault(): void }): void => {
    event.preventDefault();
    onAsk();
  };
  return (
    <form
      ref={ref}
      action={action}
      className="inline-form members-filters"
      aria-label="Kies gemeenten"
      onChange={onAsk}
      onSubmit={submitted}
    >
      {[...new URLSearchParams(onDay)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="field">
        <label htmlFor="zoek">Zoek op naam</label>
        <input type="search" id="zoek" name="zoek" defaultValue={asked.zoek} autoComplete="off" />
      </div>
      <FilterSelect
        name="thema"
        text="Thema"
        value={asked.thema}
        all="Alle thema’s"
        options={shapes.map(({ number, title }) => [String(number), `${number}. ${title}`])}
      />
      <FilterSelect
        name="status"
        text="Heeft een bouwsteen"
        value={asked.status}
        all={ANY}
        options={terms("status").map((status) => [status, label("status", status)])}
      />
      <FilterSelect name="plateau" text="Plateau" value={asked.plateau} all={ANY} options={Object.entries(plateauNames)} />
      <FilterSelect
        name="gat"
        text="Ontbreekt op plateau 1"
        value={asked.gat}
        all={ANY}
        options={Object.entries(gapSizes).map(([key, size]) => [key, size.label])}
      />
      <Reached asked={asked} shapes={shapes} />
      {dated && (
        <FilterSelect
          name="bijgewerkt"
          text="Legde iets vast"
          value={asked.bijgewerkt}
          all={ANY}
          options={Object.entries(quietFor)}
        />
      )}
      <FilterSelect
        name="volgorde"
        text="Volgorde"
        value={asked.volgorde || "naam"}
        all={null}
        options={Object.entries(memberOrders)}
      />
      <button type="submit" className="button">
        Toon
      </button>
    </form>
  );
}

const Reached = ({ asked, shapes }: Pick<Props, "asked" | "shapes">) => (
  <FilterSelect
    name="themas"
    text="Thema’s op plateau 1"
    value={asked.themas}
    all={ANY}
    options={["0", ...shapes.map((_, at) => String(at + 1))].map((count) => [count, count])}
  />
);
