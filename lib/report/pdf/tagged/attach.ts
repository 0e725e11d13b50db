/**
 * Files inside a PDF, associated with it as PDF/A-3 asks (ISO 19005-3, 6.8). pdfkit's own `file` writes a checksum that is
 * twice as long as the standard says.
 */
import type { Attachment } from "./facts";
import { pdfText } from "./pdf-text";
import type { TaggedDocument } from "./tagged-document";

type Reference = ReturnType<TaggedDocument["ref"]>;

/** Puts files in the file, as the source that the pages were made from. */
export function attach(document: TaggedDocument, attachments: readonly Attachment[]): void {
  if (attachments.length === 0) return;
  const catalog = document as unknown as { _root: { data: { AF?: Reference[] } } };
  catalog._root.data.AF = attachments.map((attachment) => specification(document, attachment));
}

function specification(document: TaggedDocument, attachment: Attachment): Reference {
  const { name, description } = attachment;
  const file = embedded(document, attachment);
  const specified = document.ref({
    Type: "Filespec",
    AFRelationship: "Source",
    F: pdfText(name),
    UF: pdfText(name),
    Desc: pdfText(description),
    EF: { F: file, UF: file },
  });
  ended(specified);
  document.addNamedEmbeddedFile(name, specified);
  return specified;
}

/** A media type is written as a name, in which the stroke has no place of its own. */
function embedded(document: TaggedDocument, { bytes, mime, modified }: Attachment): Reference {
  const params = { Size: bytes.length, ModDate: modified };
  const stream = document.ref({ Type: "EmbeddedFile", Subtype: mime.replace("/", "#2F"), Params: params });
  stream.end(bytes);
  return stream;
}

/** pdfkit's types ask for contents, which a dictionary has not. */
const ended = (reference: Reference): void => (reference.end as () => void).call(reference);
