/**
 * A choice in a form that filters or sorts a list, by what is written above it. Another address makes it anew: a browser would
 * else keep showing what was chosen before.
 */
import { capitalised } from "@/lib/dutch";

interface Props {
  name: string;
  text: string;
  value: string;
  options: readonly (readonly [value: string, text: string])[];
  /** What is said where nothing is chosen; null where something always is. */
  all: string | null;
}

export const FilterSelect = ({ name, text, value, options, all }: Props) => (
  <div className="field">
    <label htmlFor={name}>{text}</label>
    <select key={value} id={name} name={name} defaultValue={value}>
      {all !== null && <option value="">{all}</option>}
      {options.map(([option, shown]) => (
        <option key={option} value={option}>
          {capitalised(shown)}
        </option>
      ))}
    </select>
  </div>
);
