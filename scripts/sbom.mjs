/**
 * `npm run sbom [-- FILE]`: the bill of materials of this version in CycloneDX (JSON), of what package-lock.json pins: name,
 * version, licence, hash, and whether it is only for development. To FILE, or to sbom.cdx.json.
 */
import { readFileSync, writeFileSync } from "node:fs";
import cyclonedx from "@cyclonedx/cyclonedx-library";
import { packagesIn } from "./licences.mjs";
import { root } from "./steps.mjs";

const { Contrib, Enums, Models, Serialize, Spec } = cyclonedx;
const file = process.argv[2] ?? "sbom.cdx.json";
const program = JSON.parse(readFileSync(`${root}/package.json`, "utf8"));

const purl = (name, version) => `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;

const licenceFactory = new Contrib.License.Factories.LicenseFactory();

function componentOf({ name, version, licence, integrity, dev, optional }) {
  const [scope, bare] = name.startsWith("@") ? name.split("/") : [undefined, name];
  const component = new Models.Component(Enums.ComponentType.Library, bare, {
    group: scope,
    version,
    bomRef: `${name}@${version}`,
    purl: purl(name, version),
    scope: dev || optional ? Enums.ComponentScope.Optional : Enums.ComponentScope.Required,
  });
  if (licence !== null) component.licenses.add(licenceFactory.makeFromString(licence));
  const sha512 = /^sha512-(\S+)/.exec(integrity ?? "")?.[1];
  if (sha512) component.hashes.set(Enums.HashAlgorithm["SHA-512"], Buffer.from(sha512, "base64").toString("hex"));
  if (dev) component.properties.add(new Models.Property("cdx:npm:package:development", "true"));
  return component;
}

const bom = new Models.Bom();
bom.metadata.component = new Models.Component(Enums.ComponentType.Application, program.name, {
  version: program.version,
  bomRef: program.name,
  description: program.description,
});
bom.metadata.component.licenses.add(licenceFactory.makeFromString(program.license));
const packages = new Map(packagesIn(root).map((pinned) => [`${pinned.name}@${pinned.version}`, pinned]));
for (const pinned of packages.values()) bom.components.add(componentOf(pinned));

const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
writeFileSync(file, `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`);
console.log(`${file}: ${packages.size} packages`);
