/** Offers a table as a file: plain links, for a file is nothing to load in advance. */

interface Props {
  /** The address that makes the files. */
  href: string;
  /** What the table is narrowed to and sorted by, and the file therefore too. */
  query?: Readonly<Record<string, string>>;
}

const kinds = { xlsx: "Download als Excel", csv: "Download als CSV" } as const;

export const SheetLinks = ({ href, query = {} }: Props) => (
  <p className="row">
    {Object.entries(kinds).map(([als, text]) => (
      <a key={als} href={`${href}?${new URLSearchParams({ ...query, als })}`} download>
        {text}
      </a>
    ))}
  </p>
);
