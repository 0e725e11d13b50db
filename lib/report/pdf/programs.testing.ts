/** Programs of others that look at a PDF, for tests only. Where one is not installed, its tests are skipped and say so. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const JARS = ["pdfbox2", "preflight", "fontbox2", "xmpbox", "commons-logging", "javax.activation", "jaxb-api"].map(
  (name) => `/usr/share/java/${name}.jar`,
);

/** What must be there for a program, and the Debian packages it comes from. */
const needs = {
  qpdf: { files: ["/usr/bin/qpdf"], debian: "qpdf" },
  pdfinfo: { files: ["/usr/bin/pdfinfo"], debian: "poppler-utils" },
  preflight: {
    files: ["/usr/bin/java", ...JARS],
    debian: "libpdfbox2-java libactivation-java libjaxb-api-java default-jre-headless",
  },
};

/** Whether a program is there; where it is not, tells which tests are skipped. */
export function isInstalled(program: keyof typeof needs): boolean {
  const { files, debian } = needs[program];
  const there = files.every((file) => existsSync(file));
  if (!there) process.stderr.write(`Skipped: the tests that ask ${program}; on Debian, install ${debian}.\n`);
  return there;
}

/** Gives a file to a program and returns what the program says. Throws with its words where it finds the file wrong. */
export const qpdfSays = (pdf: Uint8Array): string => asked(pdf, (file) => run("qpdf", ["--check", file]));

export const structureAsText = (pdf: Uint8Array): string => asked(pdf, (file) => run("pdfinfo", ["-struct-text", file]));

/** Apache PDFBox Preflight's judgement of a file that claims to be PDF/A-1b. */
export const preflightSays = (pdf: Uint8Array): string =>
  asked(pdf, (file) => run("java", ["-cp", JARS.join(":"), "org.apache.pdfbox.preflight.Validator_A1b", file]));

const run = (program: string, args: string[]): string => execFileSync(program, args, { encoding: "utf8", stdio: "pipe" });

function asked(pdf: Uint8Array, ask: (file: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), "plateau-pdf-"));
  try {
    const file = join(folder, "rapport.pdf");
    writeFileSync(file, pdf);
    return ask(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
