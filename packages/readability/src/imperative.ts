/** Imperatives with « vous » that do not follow from the infinitive. */
const irregular: ReadonlyMap<string, string> = new Map(
  `dire:dites faire:faites prendre:prenez apprendre:apprenez comprendre:comprenez reprendre:reprenez joindre:joignez
  rejoindre:rejoignez écrire:écrivez inscrire:inscrivez décrire:décrivez souscrire:souscrivez lire:lisez suivre:suivez
  produire:produisez introduire:introduisez conduire:conduisez réduire:réduisez traduire:traduisez reproduire:reproduisez
  venir:venez revenir:revenez prévenir:prévenez tenir:tenez obtenir:obtenez maintenir:maintenez retenir:retenez ouvrir:ouvrez
  offrir:offrez couvrir:couvrez partir:partez sortir:sortez servir:servez dormir:dormez voir:voyez revoir:revoyez
  prévoir:prévoyez recevoir:recevez mettre:mettez remettre:remettez transmettre:transmettez permettre:permettez
  soumettre:soumettez rendre:rendez répondre:répondez attendre:attendez vendre:vendez défendre:défendez étendre:étendez
  suspendre:suspendez descendre:descendez perdre:perdez remplir:remplissez fournir:fournissez choisir:choisissez
  avertir:avertissez établir:établissez réunir:réunissez investir:investissez garantir:garantissez définir:définissez
  finir:finissez saisir:saisissez agir:agissez réfléchir:réfléchissez élargir:élargissez convertir:convertissez
  munir:munissez réagir:réagissez vérifier:vérifiez`
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string]),
);

/** « joindre » → « joignez »; null for a verb whose imperative is not known for sure. */
export function imperativeOf(infinitive: string): string | null {
  const found = irregular.get(infinitive);
  if (found) return found;
  return /^[a-zàâéèêëîïôûç]{2,}er$/u.test(infinitive) && infinitive !== 'aller' ? `${infinitive.slice(0, -2)}ez` : null;
}
