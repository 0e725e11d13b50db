/** Search, filters and order of the municipalities: a plain form, so that what one sees has an address. */
import type { Ref } from "react";
import { FilterFold } from "@/app/_components/form/filter-fold";
import { FilterSelect } from "@/app/_components/form/filter-select";
import { label, terms } from "@/lib/framework/vocabulary";
import { gapSizes, type MemberQuery, memberOrders, memberQueryKeys, plateauNames } from "@/lib/region/find-members";
import type { ThemeShape } from "@/lib/region/member-row";
import { quietFor } from "@/lib/region/updated";

interface Props {
  ref: Ref<HTMLFormElement>;
  /** What the address asked for when the page came, and what is asked now. */
  asked: MemberQuery;
  now: MemberQuery;
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

/** What is counted as a filter: the name is typed in sight, and an order leaves nobody out. */
const filters = memberQueryKeys.filter((key) => key !== "zoek" && key !== "volgorde");

export function MemberFilters({ ref, asked, now, shapes, action, onDay, dated, onAsk }: Props) {
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
      <FilterFold asked={filters.map((key) => asked[key])} now={filters.map((key) => now[key])}>
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
      </FilterFold>
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
