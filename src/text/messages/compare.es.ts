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
  'compare.ellipse.sites':
    'Un sitio tiene las dudas de los pesos y de los datos de su región. Lo que se calcula, como sus horas, se toma por exacto, igual que en las regiones. Los sitios de una región comparten sus datos: su orden es más firme de lo que dicen las elipses que se cruzan.',
  'compare.ellipse.none': 'Aquí ninguno tiene datos de calidad y de costo.',
  'compare.ellipse.missing': 'Sin datos para ambos ejes: {names}.',
  'compare.methods': 'Lugar según el método',
  'compare.methods.among':
    '1 es el mejor de estos {count}: los sitios son demasiados para clasificarlos todos con cada método. VIKOR y PROMETHEE dependen de quiénes se comparan.',
  'compare.methods.same': 'Todos los métodos dan aquí el mismo orden.',
  'compare.methods.swaps': 'Los métodos discrepan en el orden de: {pairs}.',
  'compare.methods.many': 'Los métodos discrepan en el orden de {count} de {all} pares.',
  'compare.methods.leftOut': 'Fuera, porque se sabe muy poco o no se cumple un límite: {names}.',
  'compare.methods.none': 'Aquí ninguno tiene todos los datos que cada método necesita.',
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
