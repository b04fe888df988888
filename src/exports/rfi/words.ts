/** Words that ask and join, in three languages: they tell nothing about what is asked. */
const STOP = new Set(
  (
    'a an the of in on at to for from by with and or is are be been do does did has have had what which who whom how many much ' +
    'there any your you our we us it its this that these those please provide describe list give state indicate explain per ' +
    'within as into if so than also can could would should will region area local number level average annual total current ' +
    'year years data information available availability details detail name names main major ' +
    'el la los las un una unos unas de del en al a para por con y o u e es son ser esta estan hay que cual cuales quien como ' +
    'cuanto cuanta cuantos cuantas su sus se lo le les favor indique describa liste mencione proporcione explique region zona ' +
    'numero nivel promedio anual total actual ano anos dato datos informacion disponible disponibles disponibilidad principal principales ' +
    'le les des du un une dans en au aux pour par avec et ou est sont etre a ont y il elle quel quelle quels quelles qui que quoi ' +
    'comment combien votre vos notre nos ce cet cette ces se sa son ses veuillez indiquer decrire decrivez lister donner donnez ' +
    'preciser precisez fournir fournissez region zone nombre niveau moyen moyenne annuel annuelle total actuel actuelle annee annees donnee donnees ' +
    'disponible disponibles disponibilite principal principaux principales l d s n c qu'
  ).split(' '),
);

/** Lower case without accents: `Énergie` and `energie` are the same. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe');
}

/** The words of a text that tell something, folded, plurals made singular; numbers stay only where letters stand with them. */
export function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !STOP.has(word) && !/^\d+$/.test(word))
    .map(singular);
}

/** A plain cut of plural endings that serves English, Spanish and French alike; both sides of a comparison go through it. */
export function singular(word: string): string {
  if (word.length <= 3) return word;
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/ces$/.test(word))
    return word
      .slice(0, -1)
      .replace(/ce$/, 'z')
      .replace(/(\w)z$/, '$1z');
  if (/(sses|xes|ches|shes|[lrdn]es)$/.test(word)) return word.slice(0, -2);
  if (/aux$/.test(word)) return `${word.slice(0, -3)}al`;
  if (/[^su]s$/.test(word)) return word.slice(0, -1);
  if (/[lrdn]e$/.test(word)) return word.slice(0, -1);
  return word;
}
