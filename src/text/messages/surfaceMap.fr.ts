import type { surfaceMap as english } from './surfaceMap.en';

export const surfaceMap: Readonly<Record<keyof typeof english, string>> = {
  'surfaceMap.globe': 'Afficher la Terre en globe',
  'surfaceMap.flat': 'Afficher la carte à plat',
  'surfaceMap.score': 'Note',
  'surfaceMap.fabHours': 'Heures d’une usine',
  'surfaceMap.portHours': 'Heures d’un passage',
  'surfaceMap.airHours': 'Heures du fret aérien',
  'surfaceMap.people60': 'Habitants à 60 min',
  'surfaceMap.bare': 'sans couleur : inconnu',
  'surfaceMap.paler': 'plus pâle : moins de {least}; sans couleur : inconnu',
  'surfaceMap.estimates': 'estimations; sans couleur : aucun trajet connu',
};
