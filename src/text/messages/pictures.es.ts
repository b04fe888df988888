import type { pictures as english } from './pictures.en';

export const pictures: Readonly<Record<keyof typeof english, string>> = {
  'pictures.png': 'Guardar {name} como imagen (PNG)',
  'pictures.svg': 'Guardar {name} como dibujo (SVG)',
  'pictures.short.png': 'PNG',
  'pictures.short.svg': 'SVG',
  'pictures.map': 'Imagen del mapa',
  'pictures.map.says': 'Tal como se ve, nítida al imprimir, con leyenda, escala y fuentes.',
  'pictures.map.none': 'Abra primero el mapa: no hay ninguno que fotografiar.',
  'pictures.map.save': 'Guardar la imagen',
  'pictures.failed': 'No se pudo hacer la imagen: {reason}',
  'pictures.saved': '{file} guardado',
  'pictures.scale': '{km} km',
  'pictures.made': 'Corredor · datos del {date}',
  'pictures.scores':
    'Puntajes con los pesos de este escenario; cada dato que los sostiene tiene su fuente en Corredor.',
  'pictures.table': 'Guardar {name} como {format}, {count, plural, one {# fila} other {# filas}}',
};
