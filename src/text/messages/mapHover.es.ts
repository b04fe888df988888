import type { mapHover as english } from './mapHover.en';

export const mapHover: Readonly<Record<keyof typeof english, string>> = {
  'map.hover.rank': 'Lugar',
  'map.hover.rankOf': '{rank} de {count}',
  'map.hover.rankRange': '{rank} de {count}, probable {low} a {high}',
  'map.hover.projects': 'Proyectos de fábricas y ATP',
  'map.hover.known': 'Datos conocidos',
  'map.hover.unranked.coverage': 'Sin lugar: muy pocos datos',
  'map.hover.unranked.knockout': 'Sin lugar: no cumple una condición',
  'map.hover.unranked.out-of-scope': 'Fuera de la selección',
  'map.hover.unranked.no-weight': 'Sin lugar: nada tiene peso',
  'map.hover.trucks': 'Camiones a EE. UU., {year}',
  'map.hover.status': 'Estado',
  'map.hover.kind': 'Tipo',
  'map.hover.company': 'Empresa',
  'map.hover.asOf': '{status}, {date}',
  'map.hover.start': 'Inicio',
  'map.hover.place': 'Lugar',
  'map.hover.cityOnly': '{city} (ciudad, no el sitio)',
  'map.hover.developer': 'Desarrollador',
  'map.hover.commodity': 'Recurso',
};
