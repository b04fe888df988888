import type { mapHover as english } from './mapHover.en';

export const mapHover: Readonly<Record<keyof typeof english, string>> = {
  'map.hover.rank': 'Rang',
  'map.hover.rankOf': '{rank} sur {count}',
  'map.hover.rankRange': '{rank} sur {count}, probable {low} à {high}',
  'map.hover.projects': 'Projets d’usines et d’ATP',
  'map.hover.known': 'Données connues',
  'map.hover.unranked.coverage': 'Non classée : trop peu de données',
  'map.hover.unranked.knockout': 'Non classée : une condition n’est pas remplie',
  'map.hover.unranked.out-of-scope': 'Hors de la sélection',
  'map.hover.unranked.no-weight': 'Non classée : rien n’a de poids',
  'map.hover.trucks': 'Camions vers les É.-U., {year}',
  'map.hover.status': 'État',
  'map.hover.kind': 'Type',
  'map.hover.company': 'Entreprise',
  'map.hover.asOf': '{status}, {date}',
  'map.hover.start': 'Début',
  'map.hover.place': 'Lieu',
  'map.hover.cityOnly': '{city} (ville, non le site)',
  'map.hover.developer': 'Promoteur',
  'map.hover.commodity': 'Ressource',
};
