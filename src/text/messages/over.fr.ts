import type { over as english } from './over.en';

export const over: Readonly<Record<keyof typeof english, string>> = {
  'over.loads.legend': 'Charge d’un passage',
  'over.loads.legendNote':
    'Camions par jour sur capacité, valeur calculée : les dernières voies publiées, 40 camions par heure et par voie et 15 heures par jour sont supposés. Pas d’anneau là où personne n’indique les voies.',
  'over.loads.under': 'moins de {to}',
  'over.loads.between': 'de {from} à {to}',
  'over.loads.over': '{from} ou plus',
  'over.loads.share': 'Charge',
  'over.loads.shareOf': '{share} de la capacité',
  'over.loads.shareAssumed': '{share} de la capacité, voies supposées',
  'over.loads.trucks': 'Camions par jour, calculés',
  'over.loads.wait': 'Attente calculée',
  'over.loads.row': 'Charge {share}, attente {wait}',
  'over.loads.rowAssumed': 'Charge {share}, attente {wait}; voies supposées',
  'over.bands.show': 'Voir les heures d’ici',
  'over.bands.running': 'Calcul des zones…',
  'over.bands.failed': 'Les zones n’ont pas pu être calculées.',
  'over.bands.again': 'Réessayer',
  'over.bands.none': 'Aucun passage ni usine d’où compter.',
  'over.bands.title': 'Heures depuis {name}',
  'over.bands.note':
    'Le chemin le plus rapide, sur le réseau et hors réseau, avec les minutes de chaque passage. Les régions sont comptées à leur ville de référence.',
  'over.bands.regions': 'Régions',
  'over.bands.towns': 'Villes',
  'over.bands.kind': 'Ce qui est listé',
  'over.bands.place': 'Lieu',
  'over.bands.hours': 'Heures',
  'over.bands.band': 'de {from} à {to} h',
  'over.bands.first': 'jusqu’à {to} h',
  'over.bands.last': 'plus de {from} h',
  'over.bands.count': '{count, plural, one {{count} lieu} other {{count} lieux}}',
  'over.bands.off': 'Aucune route n’y mène : {names}.',
  'over.trucks.pause': 'Arrêter les camions sur la carte',
  'over.trucks.play': 'Relancer les camions; une seconde vaut environ une heure',
  'over.bands.assumed':
    'Hors des routes : {speed} km/h sur {detour} fois la ligne droite, jusqu’à {reach} km; les zones vont par pas d’environ 11 km.',
};
