/** The metadata of a PDF as XMP (ISO 16684-1): who made what and when, and which standards it follows. */
import type { Conformance, Facts } from "./facts";

const UA = "http://www.aiim.org/pdfua/ns/id/";

/** RDF descriptions for pdfkit's packet. PDF/A asks that they say the same as the file's information dictionary. */
export const xmp = (facts: Facts): string => [described(facts), archival(facts.conformance), accessible, extension].join("\n");

function described({ title, author, subject, language, creator, created }: Facts): string {
  const moment = created.toISOString().replace(/\.\d+Z$/, "Z");
  return `
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <dc:format>application/pdf</dc:format>
  <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${safe(title)}</rdf:li></rdf:Alt></dc:title>
  <dc:creator><rdf:Seq><rdf:li>${safe(author)}</rdf:li></rdf:Seq></dc:creator>
  <dc:description><rdf:Alt><rdf:li xml:lang="x-default">${safe(subject)}</rdf:li></rdf:Alt></dc:description>
  <dc:language><rdf:Bag><rdf:li>${safe(language)}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
  <xmp:CreateDate>${moment}</xmp:CreateDate>
  <xmp:ModifyDate>${moment}</xmp:ModifyDate>
  <xmp:CreatorTool>${safe(creator)}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
  <pdf:Producer>${safe(creator)}</pdf:Producer>
</rdf:Description>`;
}

/** "PDF/A-2a": part 2, conformance A. */
const archival = (conformance: Conformance): string => `
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
  <pdfaid:part>${conformance.at(-2)}</pdfaid:part>
  <pdfaid:conformance>${conformance.at(-1)?.toUpperCase()}</pdfaid:conformance>
</rdf:Description>`;

const accessible = `
<rdf:Description rdf:about="" xmlns:pdfuaid="${UA}">
  <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>`;

/** PDF/A knows no PDF/UA of itself: what `pdfuaid` is has to be told in the file (ISO 19005-2, 6.6.2.3). */
const extension = `
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>${UA}</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

const safe = (text: string): string => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
