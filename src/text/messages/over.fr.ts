import type { over as english } from './over.en';

export const over: Readonly<Record<keyof typeof english, string>> = {
  'over.loads.legend': 'Charge',
  'over.loads.legendNote': 'part de la capacité utilisée, calculée; sans anneau : voies non publiées',
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
  'over.bands.show': 'Voir les heures à partir d’ici',
  'over.bands.running': 'Calcul des zones…',
  'over.bands.failed': 'Les zones n’ont pas pu être calculées.',
  'over.bands.again': 'Réessayer',
  'over.bands.none': 'Aucun passage ni usine d’où compter.',
  'over.bands.title': 'Heures depuis {name}',
  'over.bands.note':
    'Le chemin le plus rapide, sur le réseau et hors réseau, avec les minutes de chaque passage. Les régions sont comptées à leur ville de référence.',
  'over.bands.regions': 'Régions',
  'over.bands.towns': 'Villes',
  'over.bands.kind': 'Ce qui est énuméré',
  'over.bands.place': 'Lieu',
  'over.bands.hours': 'Heures',
  'over.bands.band': 'de {from} à {to} h',
  'over.bands.first': 'jusqu’à {to} h',
  'over.bands.last': 'plus de {from} h',
  'over.bands.count': '{count, plural, one {{count} lieu} other {{count} lieux}}',
  'over.bands.off': 'Aucune route n’y mène : {names}.',
  'over.trucks.pause': 'Arrêter les camions sur la carte',
  'over.trucks.play': 'Relancer les camions; une seconde vaut environ une heure',
  'over.bands.assumed':
    'Hors des routes : à {speed} sur {detour} fois la ligne droite, jusqu’à {reach}; les zones vont par pas d’environ {step}.',
  'undo.budget': 'Budget des travaux',
  'undo.merits': 'Poids des travaux',
  'versus.budget': 'Budget des travaux, millions USD',
  'versus.merit': 'Poids : {name}',
  'assume.pace':
    'Multiplie la vitesse de chaque route. Aucune vitesse mesurée de camion par pays n’a été trouvée : les trois ont la même.',
  'assume.rest':
    'Un seul chauffeur : 10 heures de repos après 11 heures de trajet et une demi-heure après 8, selon la règle des États-Unis (49 CFR 395.3), à l’étranger aussi. Sans elle, les chauffeurs se relaient et les heures se comparent aux temps publiés.',
  'assume.crossingP10':
    'Multiplie les minutes habituelles : un camion sur dix est plus rapide. C’est une supposition : la dispersion des postes les plus achalandés est inconnue.',
  'assume.crossingP90':
    'Multiplie les minutes habituelles : un camion sur dix est plus lent. À 15 passages vers le Canada en 2023, le 95e centile a attendu de 2 à 4 fois la médiane (Transports Canada), soit environ le double pour le 90e.',
  'assume.roadP10':
    'Multiplie les heures habituelles sur la route : par une bonne nuit, cinq pour cent de moins. Personne ne l’a mesuré.',
  'assume.roadP90':
    'Multiplie les heures habituelles sur la route : un jour sur dix, un sixième de plus. Personne ne l’a mesuré.',
  'assume.queueShare':
    'De 0 à 1 : cette part baisse quand on ajoute des voies; le reste est l’inspection et ne baisse pas. La moitié est une supposition.',
  'over.catchment.title': 'Aire d’attraction',
  'over.catchment.aux': 'passage le plus proche en heures',
  'over.catchment.running': 'Décompte…',
  'over.catchment.what': 'Passage le plus proche de',
  'over.catchment.count': 'Nombre',
  'over.catchment.change': 'Écart',
  'over.catchment.regions': 'Régions',
  'over.catchment.people': 'Habitants de ces régions',
  'over.catchment.towns': 'Villes',
  'over.catchment.plants': 'Usines de puces',
  'over.catchment.same': 'Le plan n’en déplace aucun.',
  'over.catchment.note':
    'Les régions comptent à leur ville de référence avec tous leurs habitants, d’un bloc; les villes sont celles de la liste de recherche.',
  'over.catchment.unknown':
    '{count, plural, one {Pour {count} région, la population n’est pas connue.} other {Pour {count} régions, la population n’est pas connue.}}',
};
