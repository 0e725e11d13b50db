/** The theme of an invented municipality ("Verzonnen gemeente"), as such style sheets are. */
export const invented = `/* Huisstijl van de verzonnen gemeente */
:root,
.verzonnen-theme {
  --verzonnen-paars: #7a1f5c;
  --utrecht-button-primary-action-background-color: var(--verzonnen-paars);
  --utrecht-button-primary-action-hover-background-color: #4f123b;
  --utrecht-document-color: rgb(29 26 28);
  --utrecht-document-font-family: "Verzonnen Sans", Arial, sans-serif;
  --utrecht-heading-1-font-size: calc(1.5rem + 1vw);
  --utrecht-table-row-border: 1px solid hsl(0 0% 80% / 50%);
}
`;
