/** Search, filters and order of the municipalities: a plain form, so that what one sees has an address. */
import type { Ref } from "react";
import { capitalised } from "@/lib/dutch";
import { label, terms } from "@/lib/framework/vocabulary";
import { gapSizes, type MemberQuery, memberOrders, plateauNames } from "@/lib/region/find-members";
import type { ThemeShape } from "@/lib/region/member-row";

interface Props {
  ref: Ref<HTMLFormElement>;
  asked: MemberQuery;
  shapes: readonly ThemeShape[];
  action: string;
  /** The as-of query, which the form takes along. */
  onDay: string;
  /** Called when anything in the form was changed, and instead of sending it. */
  onAsk: () => void;
}

export function MemberFilters({ ref, asked, shapes, action, onDay, onAsk }: Props) {
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
      <Select
        name="thema"
        text="Thema"
        value={asked.thema}
        all="alle thema’s"
        options={shapes.map(({ number, title }) => [String(number), `${number}. ${title}`])}
      />
      <Select
        name="status"
        text="Heeft een bouwsteen"
        value={asked.status}
        options={terms("status").map((status) => [status, label("status", status)])}
      />
      <Select name="plateau" text="Plateau" value={asked.plateau} options={Object.entries(plateauNames)} />
      <Select
        name="gat"
        text="Ontbreekt op plateau 1"
        value={asked.gat}
        options={Object.entries(gapSizes).map(([key, size]) => [key, size.label])}
      />
      <Select
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

interface SelectProps {
  name: string;
  text: string;
  value: string;
  options: readonly (readonly [value: string, text: string])[];
  /** What is said where nothing is chosen; null where something always is. */
  all?: string | null;
}

const Select = ({ name, text, value, options, all = "maakt niet uit" }: SelectProps) => (
  <div className="field">
    <label htmlFor={name}>{text}</label>
    <select id={name} name={name} defaultValue={value}>
      {all !== null && <option value="">{capitalised(all)}</option>}
      {options.map(([option, shown]) => (
        <option key={option} value={option}>
          {capitalised(shown)}
        </option>
      ))}
    </select>
  </div>
);
