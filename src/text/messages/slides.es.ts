import type { slides as en } from './slides.en';

export const slides: Readonly<Record<keyof typeof en, string>> = {
  'slides.kicker': 'Dónde instalar inversión en chips en América del Norte',
  'slides.made': 'Hecho el {date} · datos del {edition}',
  'slides.method': '{method} · {countries} · pesos de este escenario',
  'slides.ranking.title':
    '{count, plural, one {{first} es la única región clasificada} other {{first} ocupa el primer lugar entre {count} regiones}}',
  'slides.ranking.tied': '{first} y otras comparten el primer lugar entre {count} regiones',
  'slides.ranking.none': 'Ninguna región tiene lugar en este escenario',
  'slides.ranking.lead':
    'Puntaje de 0 a 100 en este escenario. Los lugares vecinos suelen estar demasiado cerca para distinguirlos.',
  'slides.ranking.axis': 'Puntaje',
  'slides.compare.title': 'Comparación de {regions}',
  'slides.compare.lead':
    'Promedio de cada tema entre extremos fijos, de 0 a 100; más alto siempre es mejor. Un tema sin datos no tiene barra.',
  'slides.region.title': '{region}: {score} de 100, lugar {rank} de {count}',
  'slides.region.unranked': '{region}: sin lugar ({reason})',
  'slides.site.title': '{site}, {region}: {score} de 100, lugar {rank} de {count} sitios',
  'slides.site.unranked': '{site}, {region}: {score} de 100, sin lugar',
  'slides.site.unknown': '{site}, {region}: muy pocos datos para un puntaje',
  'slides.region.points': 'Puntos que aporta cada criterio',
  'slides.region.hours': 'Horas en camión desde {city}',
  'slides.region.figures': 'Datos que más pesan',
  'slides.col.to': 'Destino',
  'slides.col.via': 'Cruce',
  'slides.col.km': 'Distancia',
  'slides.col.hours': 'Horas',
  'slides.col.closed': 'Si cierra',
  'slides.col.port': 'Puerto',
  'slides.to.fab': 'Fábrica de obleas: {name}',
  'slides.to.port': 'Puerto fronterizo: {name}',
  'slides.to.air': 'Carga aérea: {name}',
  'slides.hours.none': 'Ninguna carretera de la red llega hasta ahí.',
  'slides.hours.assume':
    'Calculado con la red de carreteras: {motorway} en autopista, {highway} en carretera, {minutes} min en un cruce salvo otro ajuste. Supuestos, no mediciones.',
  'slides.crossings.title': 'Camiones hacia Estados Unidos por puerto',
  'slides.crossings.lead': 'Solo años completos, en dirección a Estados Unidos.',
  'slides.crossings.change': 'Cambio desde {year}',
  'slides.limits.title': 'Cómo se calcula el puntaje y qué no puede decir',
  'slides.limits.how':
    '{criteria} criterios en {themes} temas. Cada dato se sitúa entre dos extremos fijos, de 0 a 100, y se pondera: {method}.',
  'slides.limits.more':
    'Una región necesita el {share} de su peso con datos para tener lugar; lo tienen {ranked} de {all}.',
  'slides.sources.title': 'Fuentes',
  'slides.sources.page': 'Fuentes, {page} de {pages}',
  'slides.sources.all': 'Datos detrás de los puntajes: fuentes {list}, al final',
  'slides.source.line': '{name}, {year}',
  'slides.source.certainty': '{line}; certeza {certainty}',
  'slides.notes.ranking':
    'Primeros lugares: {list}. El orden depende de los pesos: muestre la vista de confianza antes de nombrar una ganadora.',
  'slides.notes.region': '{region} gana más con: {strong}. Pierde más en: {weak}.',
  'slides.notes.compare': 'Mayor diferencia: {theme}, de {low} ({lowName}) a {high} ({highName}).',
  'slides.notes.crossings': '{port} movió {trucks} en {year}.',
  'slides.notes.limits':
    'Dígalo antes de las preguntas: los pesos son supuestos de este proyecto y se pueden cambiar en vivo.',
  'slides.notes.title':
    'Cada número lleva su fuente al pie de la diapositiva y al final. Las gráficas se pueden editar.',
  'slides.notes.sources': 'Los números remiten al pie de cada diapositiva.',
};
