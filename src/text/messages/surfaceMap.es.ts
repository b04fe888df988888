import type { surfaceMap as english } from './surfaceMap.en';

export const surfaceMap: Readonly<Record<keyof typeof english, string>> = {
  'surfaceMap.globe': 'Mostrar la Tierra como globo',
  'surfaceMap.flat': 'Mostrar el mapa plano',
  'surfaceMap.score': 'Puntaje',
  'surfaceMap.fabHours': 'Horas a una fábrica',
  'surfaceMap.portHours': 'Horas a un cruce',
  'surfaceMap.airHours': 'Horas a carga aérea',
  'surfaceMap.people60': 'Personas a 60 min',
  'surfaceMap.bare': 'sin color: sin dato',
  'surfaceMap.paler': 'más pálido: menos de {least}; sin color: sin dato',
  'surfaceMap.estimates': 'estimaciones; sin color: sin ruta conocida',
};
