/** What a backup holds: its first file, `manifest.json`, names every other with its size and hash. */
import { z } from "zod";

export const MANIFEST = "manifest.json";
export const DATABASE = "plateau.db";
export const ATTACHMENTS = "attachments";
/** The installation's own secret, where it was not set but made: what is sealed in the database is opened with it. */
export const SECRET = "secret";

/** The only names that a backup may hold, so that unpacking one can never write elsewhere. */
const PART = /^(?:plateau\.db|secret|attachments\/[0-9a-f]{2}\/[0-9a-f]{64})$/;
const SHA256 = /^[0-9a-f]{64}$/;

const part = z.strictObject({
  path: z.string().regex(PART),
  bytes: z.int().min(0),
  sha256: z.string().regex(SHA256),
});

const manifest = z.strictObject({
  format: z.literal("plateau-backup/1"),
  /** The moment of the copy, an instant in UTC. */
  made: z.iso.datetime(),
  /** The version of the program that made it. */
  program: z.string(),
  /** The database first, and the rest in the order in which the archive has them. */
  parts: z
    .array(part)
    .refine((parts) => parts[0]?.path === DATABASE && new Set(parts.map(({ path }) => path)).size === parts.length),
});

export type Part = z.infer<typeof part>;
export type Manifest = z.infer<typeof manifest>;

/** Something is the matter with a backup or with where it should go. The message is a Dutch sentence for who runs the command. */
export class BackupProblem extends Error {}

/** The manifest in a text. Throws {@link BackupProblem} where it is none, or of a format that this program does not know. */
export function readManifest(text: string): Manifest {
  try {
    return manifest.parse(JSON.parse(text));
  } catch {
    throw new BackupProblem(
      "Dit is geen back-up van Plateau, of een van een nieuwere versie: de inhoudsopgave is niet te lezen.",
    );
  }
}

/** Whether an attachment is what its name says: it is stored under the hash of its content. */
export const isAsNamed = ({ path, sha256 }: Part): boolean => !path.startsWith(ATTACHMENTS) || path.endsWith(sha256);
