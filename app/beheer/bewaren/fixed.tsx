/** What has a term that nobody sets: because the program sees to it, or because it stays. */
const fixed = [
  ["Vastgestelde rapporten", "Blijven. Zij zijn het bewijs van wat het college vaststelde."],
  ["Het logboek", "Blijft. Er staan functies in en geen namen."],
  ["Verzoeken om te wissen", "Blijven: wie het vroeg, wie het bevestigde, wanneer en waarom."],
  ["Een ingelezen tekst waarvan niets is vastgelegd", "Zeven dagen; dan verdwijnt hij bij de volgende die wordt ingelezen."],
  ["Een ingelezen tekst waarvan wel iets is vastgelegd", "Zolang dat bewijs er is. Wissen van het bewijs wist ook de tekst."],
  ["Wat iemand typte en nog niet bewaarde", "Alleen op dat apparaat, tot het is bewaard of weggegooid."],
] as const;

export const Fixed = () => (
  <>
    <h2>Wat een vaste termijn heeft</h2>
    <dl className="facts">
      {fixed.map(([what, how]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{how}</dd>
        </div>
      ))}
    </dl>
  </>
);
