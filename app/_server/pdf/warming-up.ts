/** A small report with every kind of block, that nobody sees: it loads and compiles what draws the first real one. */
import { type Block, cell, type GapReport, type Row } from "@/lib/report/model/model";

const WORDS = "De gemeente legt vast wat er is, wat er ontbreekt en wat zij doet; zij toetst dat elk jaar aan het Kader.";
const STATUSES = ["met", "partial", "lapsed", "planned", "open", "explained"] as const;

const wall = {
  theme: "1",
  title: "Thema",
  plateau1: STATUSES.map((status, place) => ({ block: `1.1.${place}`, title: "Bouwsteen", status })),
  plateau2: [],
};

const row = (_: unknown, place: number): Row => [
  cell(`1.1.${place} Bouwsteen`),
  { ...cell("stand"), status: STATUSES[place % STATUSES.length] ?? "open" },
  { ...cell(WORDS, WORDS), link: "https://www.example.nl/" },
];

const blocks: Block[] = [
  { kind: "heading", level: 3, text: "Kop" },
  { kind: "paragraph", text: `${WORDS} ${WORDS}` },
  {
    kind: "walls",
    walls: [{ title: "Thema", wall, alternative: "Een muur", verdict: "1 van 3", remark: "" }],
    legend: [{ status: "met", label: "aangetoond" }],
    noPlateau2: "",
  },
  { kind: "list", items: [WORDS, "Een aandachtsfunctionarissenbijeenkomst"] },
  { kind: "details", details: [{ term: "Van", description: "College" }] },
  {
    kind: "table",
    caption: "Tabel",
    columns: ["Bouwsteen", "Stand", "Bewijs"].map((heading) => ({ heading, share: 1 })),
    rows: Array.from({ length: 60 }, row),
  },
];

export const warmingUp: GapReport = {
  variant: "public",
  asOf: "2026-01-01",
  knownAt: "2026-01-01T00:00:00Z",
  language: "nl",
  title: "Titel",
  subtitle: "Ondertitel",
  sender: "Afzender",
  kind: "Soort",
  notices: [WORDS],
  details: [{ term: "Van", description: "College" }],
  sections: [
    { id: "een", heading: "Deel", newPage: false, blocks },
    { id: "twee", heading: "Deel", newPage: true, blocks },
  ],
  footer: { text: "Voet", page: "{page} van {pages}" },
};
