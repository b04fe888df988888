import type { compare as en } from './compare.en';

export const compare: Record<keyof typeof en, string> = {
  'compare.shows': 'Mostrar como',
  'compare.shows.bars': 'Barras',
  'compare.shows.lineup': 'Clasificación',
  'compare.shows.data': 'Datos',
  'compare.map': 'Dónde están',
  'compare.inset.of': 'Mapa con {names}',
  'compare.ellipse.read': 'calidad {quality} ± {qualitySpread}, costo {cost} ± {costSpread}',
  'compare.ellipse.note':
    'Ambas son mejores cuanto más altas. Línea continua: una desviación estándar en los primeros {draws} sorteos de Confianza; discontinua: unos nueve de cada diez sorteos. Donde las elipses se cruzan, el orden queda abierto.',
  'compare.ellipse.none': 'Ninguna de estas regiones tiene datos de calidad y de costo.',
  'compare.ellipse.missing': 'Sin datos para ambos ejes: {names}.',
  'compare.methods': 'Lugar según el método',
  'compare.methods.same': 'Todos los métodos ordenan igual estas regiones.',
  'compare.methods.swaps': 'Los métodos discrepan en el orden de: {pairs}.',
  'compare.methods.many': 'Los métodos discrepan en el orden de {count} de {all} pares.',
  'compare.methods.none': 'Ninguna de estas regiones tiene todos los datos que cada método necesita.',
  'compare.lineup': 'Clasificación por tema',
  'compare.lineup.who': 'Qué filas',
  'compare.lineup.compared': 'En la comparación',
  'compare.lineup.ranked': 'Todas las regiones clasificadas',
  'compare.lineup.sites': 'Los mejores {count} sitios',
  'compare.lineup.place': 'Región o sitio',
  'compare.lineup.site': 'Sitio',
  'compare.lineup.ranks': 'Lugares: regiones entre regiones, sitios entre sitios.',
  'compare.lineup.key': 'Colores del puntaje',
  'compare.lineup.lead':
    'Pulse un encabezado para ordenar por él; arrastre su borde, o use las flechas sobre él, para cambiar el ancho.',
  'compare.lineup.none':
    'No hay con qué clasificar: aquí no se conoce ningún criterio con peso. Dé peso a un criterio, o afloje un límite, en Explorar.',
  'compare.lineup.width': 'Ancho de la columna {name}',
};
