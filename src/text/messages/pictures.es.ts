import type { pictures as english } from './pictures.en';

export const pictures: Readonly<Record<keyof typeof english, string>> = {
  'pictures.png': 'Guardar {name} como imagen (PNG)',
  'pictures.svg': 'Guardar {name} como dibujo (SVG)',
  'pictures.short.png': 'PNG',
  'pictures.short.svg': 'SVG',
  'pictures.map': 'Imagen del mapa',
  'pictures.map.says': 'Tal como se ve, nítida al imprimir, con leyenda, escala y fuentes.',
  'pictures.map.none': 'Abra primero el mapa: no hay nada que guardar.',
  'pictures.map.save': 'Guardar la imagen',
  'pictures.failed': 'No se pudo crear la imagen. Inténtelo de nuevo, o con una ventana más pequeña.',
  'pictures.failed.part':
    'No se pudo crear la imagen: no se cargó una parte de Corredor. Revise la conexión y vuelva a cargar la página.',
  'pictures.saved': '{file} guardado',
  'pictures.made': 'Corredor · datos del {date}',
  'pictures.scores':
    'Puntajes con los pesos de este escenario; cada dato que los sostiene tiene su fuente en Corredor.',
  'pictures.table': 'Guardar {name} como {format}, {count, plural, one {# fila} other {# filas}}',
};
