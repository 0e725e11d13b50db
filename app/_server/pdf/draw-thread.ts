/** The thread that makes files: reports as PDF and for word processors, tables as workbooks. Turbopack bundles it as a program of its own, since report-pdf.ts starts it. */
import { renderDocx } from "@/lib/report/office/docx/docx";
import { renderOdt } from "@/lib/report/office/odt/odt";
import { renderPdf } from "@/lib/report/pdf/pdf";
import { sheetXlsx } from "@/lib/report/sheets/xlsx";
import { answerWith } from "../threads/answering";
import type { Made } from "./report-pdf";

answerWith(async (made: Made): Promise<Uint8Array> => {
  if ("sheets" in made) return sheetXlsx(made.sheets, made.told);
  if ("options" in made) return renderPdf(made.report, made.options);
  return made.office === "docx" ? renderDocx(made.report) : renderOdt(made.report);
});
