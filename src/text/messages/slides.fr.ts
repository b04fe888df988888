import type { slides as en } from './slides.en';

export const slides: Readonly<Record<keyof typeof en, string>> = {
  'slides.kicker': 'Où implanter les investissements en puces en Amérique du Nord',
  'slides.made': 'Fait le {date} · données du {edition}',
  'slides.method': '{method} · {countries} · poids de ce scénario',
  'slides.ranking.title':
    '{count, plural, one {{first} est la seule région classée} other {{first} arrive en tête parmi {count} régions}}',
  'slides.ranking.tied': '{first} et d’autres arrivent ex æquo en tête de {count} régions',
  'slides.ranking.none': 'Aucune région n’a de rang dans ce scénario',
  'slides.ranking.lead':
    'Note de 0 à 100 dans ce scénario. Des rangs voisins sont souvent trop proches pour qu’on les distingue.',
  'slides.ranking.axis': 'Note',
  'slides.compare.title': 'Comparaison : {regions}',
  'slides.compare.lead':
    'Moyenne de chaque thème entre bornes fixes, de 0 à 100; une valeur plus haute est toujours meilleure. Un thème sans données n’a pas de barre.',
  'slides.region.title': '{region} : {score} sur 100, rang {rank} sur {count}',
  'slides.region.unranked': '{region} : sans rang ({reason})',
  'slides.site.title': '{site}, {region} : {score} sur 100, rang {rank} sur {count} sites',
  'slides.site.unranked': '{site}, {region} : {score} sur 100, sans rang',
  'slides.site.unknown': '{site}, {region} : trop peu de données pour une note',
  'slides.region.points': 'Points apportés par chaque critère',
  'slides.region.hours': 'Heures de camion depuis {city}',
  'slides.region.figures': 'Données qui pèsent le plus',
  'slides.col.to': 'Vers',
  'slides.col.via': 'Par',
  'slides.col.km': 'Distance',
  'slides.col.hours': 'Heures',
  'slides.col.closed': 'S’il ferme',
  'slides.col.port': 'Poste frontalier',
  'slides.to.fab': 'Usine de plaquettes : {name}',
  'slides.to.port': 'Poste frontalier : {name}',
  'slides.to.air': 'Fret aérien : {name}',
  'slides.hours.none': 'Aucune route du réseau n’y mène.',
  'slides.hours.assume':
    'Calculé avec le réseau routier : {motorway} sur autoroute, {highway} sur route, {minutes} min au passage sauf indication contraire. Des hypothèses, non des mesures.',
  'slides.crossings.title': 'Camions vers les États-Unis par poste frontalier',
  'slides.crossings.lead': 'Années complètes seulement, en direction des États-Unis.',
  'slides.crossings.change': 'Variation depuis {year}',
  'slides.limits.title': 'Comment la note est calculée, et ce qu’elle ne peut pas dire',
  'slides.limits.how':
    '{criteria} critères en {themes} thèmes. Chaque donnée est placée entre deux bornes fixes, de 0 à 100, puis pondérée : {method}.',
  'slides.limits.more':
    'Une région doit avoir {share} de son poids connu pour être classée; {ranked} sur {all} le sont.',
  'slides.sources.title': 'Sources',
  'slides.sources.page': 'Sources, {page} de {pages}',
  'slides.sources.all': 'Données derrière les notes : sources {list}, à la fin',
  'slides.source.line': '{name}, {year}',
  'slides.source.certainty': '{line}; certitude {certainty}',
  'slides.notes.ranking':
    'Premiers rangs : {list}. L’ordre dépend des poids : montrez la vue Confiance avant de nommer une gagnante.',
  'slides.notes.region': '{region} gagne le plus avec : {strong}. Elle perd le plus sur : {weak}.',
  'slides.notes.compare': 'Plus grand écart : {theme}, de {low} ({lowName}) à {high} ({highName}).',
  'slides.notes.crossings': '{port} a vu passer {trucks} en {year}.',
  'slides.notes.limits':
    'À dire avant les questions : les poids sont des hypothèses de ce projet et peuvent être changés en direct.',
  'slides.notes.title':
    'Chaque nombre a sa source au pied de la diapositive et à la fin. Les graphiques peuvent être modifiés.',
  'slides.notes.sources': 'Les numéros renvoient au pied de chaque diapositive.',
};
