/** Many municipalities at once: first a province, then boxes for those of it that are no members yet. */
import { FieldsForm } from "@/app/_components/form/fields-form";
import { FilterSelect } from "@/app/_components/form/filter-select";
import { today } from "@/app/_server/today";
import { existingMunicipalities } from "@/db/places/country";
import { opened } from "@/lib/form/state";
import { manyMembersFields } from "@/lib/places/many-members";
import { addMembers } from "../../place-actions";

interface Props {
  region: string;
  /** The codes of those that are or were members. */
  members: readonly string[];
  /** As the address has it, or empty. */
  province: string;
}

export function PickMany({ region, members, province }: Props) {
  const here = `/beheer/regios/${encodeURIComponent(region)}`;
  const all = existingMunicipalities(today());
  const provinces = [...new Set(all.flatMap((one) => one.province ?? []))].sort();
  const chosen = provinces.includes(province) ? province : "";
  const options = all
    .filter(({ code, province: its }) => its === chosen && !members.includes(code))
    .map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <h2>Gemeenten toevoegen uit een lijst</h2>
      <form action={here} className="inline-form">
        <FilterSelect
          name="provincie"
          text="Provincie"
          value={chosen}
          all="Kies een provincie"
          options={provinces.map((name) => [name, name] as const)}
        />
        <button type="submit" className="button">
          Toon gemeenten
        </button>
      </form>
      {chosen !== "" && options.length === 0 && <p>Alle gemeenten van {chosen} horen al bij deze regio.</p>}
      {options.length > 0 && (
        <div className="space-above">
          <FieldsForm
            action={addMembers}
            initial={opened()}
            fields={manyMembersFields(options)}
            hidden={{ region }}
            submitLabel="Gekozen gemeenten toevoegen"
            backHref={here}
          />
        </div>
      )}
    </>
  );
}
