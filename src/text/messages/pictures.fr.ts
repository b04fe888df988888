import type { pictures as english } from './pictures.en';

export const pictures: Readonly<Record<keyof typeof english, string>> = {
  'pictures.png': 'Enregistrer {name} en image (PNG)',
  'pictures.svg': 'Enregistrer {name} en dessin (SVG)',
  'pictures.short.png': 'PNG',
  'pictures.short.svg': 'SVG',
  'pictures.map': 'Image de la carte',
  'pictures.map.says': 'Telle qu’on la voit, nette à l’impression, avec légende, échelle et sources.',
  'pictures.map.none': 'Ouvrez d’abord la carte : il n’y a rien à enregistrer.',
  'pictures.map.save': 'Enregistrer l’image',
  'pictures.failed': 'L’image n’a pas pu être créée. Réessayez, ou dans une fenêtre plus petite.',
  'pictures.failed.part':
    'L’image n’a pas pu être créée : une partie de Corredor ne s’est pas chargée. Vérifiez la connexion et rechargez la page.',
  'pictures.saved': '{file} enregistré',
  'pictures.made': 'Corredor · données du {date}',
  'pictures.scores': 'Notes selon les poids de ce scénario; chaque donnée qui les fonde a sa source dans Corredor.',
  'pictures.table': 'Enregistrer {name} en {format}, {count, plural, one {# ligne} other {# lignes}}',
};
