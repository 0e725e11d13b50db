/** The house style of a municipality, as an administrator set it, in versions. */
import { may, ofMunicipality } from "@/lib/access";
import { HOUSE_STYLE, type HouseStyle, houseStyle } from "@/lib/house-style/style";
import type { Version } from "@/lib/refusal";
import type { PaperColours } from "@/lib/report/model/paint";
import { database, type Queries } from "./store/client";
import { houseStyleVersion } from "./store/schema";
import { records } from "./versions/records";
import { newest } from "./versions/versions";

export const houseStyleRecords = records({
  kind: "house-style",
  table: houseStyleVersion,
  schema: houseStyle,
  may: "register.manage",
  mayRead: (scope, owner) => may(scope, "register.manage", owner),
  title: ({ name }) => name,
});

/** What holds now and on which version; null where Plateau's own colours hold. For everyone: colours are no secret. */
export function houseStyleOf(
  code: string,
  db: Queries = database(),
): Pick<Version<HouseStyle>, "item" | "version" | "recordedAt"> | null {
  const found = newest(db, houseStyleRecords, ofMunicipality(code), HOUSE_STYLE);
  return found?.state === "recorded" ? found : null;
}

/** The codes of the municipalities that have one. */
export const municipalitiesWithHouseStyle = (): string[] =>
  database()
    .selectDistinct({ code: houseStyleVersion.ownerId })
    .from(houseStyleVersion)
    .all()
    .map(({ code }) => code)
    .filter((code) => houseStyleOf(code) !== null);

/** The colours of its papers, as the options of a report; nothing where Plateau's own hold. */
export function paperColoursOf(code: string): { colours?: PaperColours } {
  const style = houseStyleOf(code);
  if (style === null) return {};
  const { brand, brandDark, brandSoft, ink } = style.item.theme;
  return { colours: { brand, brandDark, brandSoft, ink } };
}
