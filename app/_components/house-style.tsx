/** Gives the page on which it stands a municipality's colours and typefaces, for as long as it stands there. */
interface Props {
  code: string;
  /** By which a browser knows that the style sheet is another one. */
  version: number;
}

export const HouseStyle = ({ code, version }: Props) => (
  <>
    <link rel="stylesheet" href={`/huisstijl/${encodeURIComponent(code)}?versie=${version}`} precedence="high" />
    <span hidden data-house={code} />
  </>
);
