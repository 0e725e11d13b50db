/** The thread that draws reports as PDF. Turbopack bundles it as a program of its own, since report-pdf.ts starts it. */
import { renderPdf } from "@/lib/report/pdf/pdf";
import { answerWith } from "../threads/answering";
import type { Drawing } from "./report-pdf";

answerWith(({ report, options }: Drawing) => renderPdf(report, options));
