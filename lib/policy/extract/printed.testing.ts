/** Lines of a text as the files that people have: a PDF and a Word document, with its numbered lines as headings. */
import { Document, HeadingLevel, Packer, Paragraph } from "docx";
import PDFDocument from "pdfkit";

const HEADING = /^(?:Hoofdstuk \d|Bijlage|\d{1,2}(?:\.\d{1,2}){0,2}\.? \p{Lu})[^.;]{0,90}$/u;

/** The text as a PDF on A4, as many pages as it takes. */
export function printedAsPdf(lines: readonly string[]): Promise<Buffer> {
  const document = new PDFDocument({ size: "A4", margin: 72 });
  const parts: Buffer[] = [];
  document.on("data", (part: Buffer) => parts.push(part));
  const done = new Promise<Buffer>((resolve) => document.on("end", () => resolve(Buffer.concat(parts))));
  for (const line of lines) {
    if (line.trim() === "") document.moveDown();
    else document.fontSize(HEADING.test(line) ? 15 : 10.5).text(line);
  }
  document.end();
  return done;
}

/** The text as a Word document. */
export const printedAsDocx = (lines: readonly string[]): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: lines
            .filter((line) => line.trim() !== "")
            .map((text) => new Paragraph(HEADING.test(text) ? { text, heading: HeadingLevel.HEADING_2 } : { text })),
        },
      ],
    }),
  );
