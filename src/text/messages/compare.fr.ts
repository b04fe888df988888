import type { compare as en } from './compare.en';

export const compare: Record<keyof typeof en, string> = {
  'compare.shows': 'Afficher en',
  'compare.shows.bars': 'Barres',
  'compare.shows.lineup': 'Classement',
  'compare.shows.data': 'Données',
  'compare.map': 'Où elles se trouvent',
  'compare.inset.of': 'Carte avec {names}',
  'compare.ellipse.read': 'qualité {quality} ± {qualitySpread}, coûts {cost} ± {costSpread}',
  'compare.ellipse.note':
    'Plus c’est haut, mieux c’est, sur les deux axes. Trait plein : un écart-type sur les {draws} premiers tirages de Confiance; tirets : environ neuf tirages sur dix. Là où les ellipses se croisent, l’ordre reste ouvert.',
  'compare.ellipse.sites':
    'Un site porte les doutes des poids et des données de sa région. Ce qui est calculé, comme ses heures, est tenu pour exact, comme pour les régions. Les sites d’une même région partagent ses données : leur ordre est plus sûr que ne le disent des ellipses qui se croisent.',
  'compare.ellipse.none': 'Aucun lieu n’a ici de données à la fois de qualité et de coûts.',
  'compare.ellipse.missing': 'Sans données pour les deux axes : {names}.',
  'compare.methods': 'Rang selon la méthode',
  'compare.methods.among':
    '1 est le meilleur de ces {count} : les sites sont trop nombreux pour être tous classés par chaque méthode. VIKOR et PROMETHEE dépendent de qui est comparé.',
  'compare.methods.same': 'Toutes les méthodes donnent ici le même ordre.',
  'compare.methods.swaps': 'Les méthodes ne s’accordent pas sur l’ordre de : {pairs}.',
  'compare.methods.many': 'Les méthodes ne s’accordent pas sur l’ordre de {count} paires sur {all}.',
  'compare.methods.leftOut': 'Laissés de côté, faute de données ou d’une limite respectée : {names}.',
  'compare.methods.none': 'Aucun lieu n’a ici toutes les données que chaque méthode demande.',
  'compare.lineup': 'Classement par thème',
  'compare.lineup.who': 'Quelles lignes',
  'compare.lineup.compared': 'Dans la comparaison',
  'compare.lineup.ranked': 'Toutes les régions classées',
  'compare.lineup.sites': 'Les {count} meilleurs sites',
  'compare.lineup.place': 'Région ou site',
  'compare.lineup.site': 'Site',
  'compare.lineup.ranks': 'Rangs : régions parmi les régions, sites parmi les sites.',
  'compare.lineup.key': 'Couleurs de la note',
  'compare.lineup.lead':
    'Appuyez sur un en-tête pour trier; faites glisser son bord, ou servez-vous des flèches, pour changer sa largeur.',
  'compare.lineup.none':
    'Rien pour classer : aucun critère qui a du poids n’est connu ici. Donnez du poids à un critère, ou assouplissez une limite, dans Explorer.',
  'compare.lineup.width': 'Largeur de la colonne {name}',
};
