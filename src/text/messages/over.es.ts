import type { over as english } from './over.en';

export const over: Readonly<Record<keyof typeof english, string>> = {
  'over.loads.legend': 'Carga de un cruce',
  'over.loads.legendNote':
    'Camiones al día entre capacidad, valor calculado: se suponen los últimos carriles publicados, 40 camiones por hora y carril y 15 horas al día. Sin anillo donde nadie publica los carriles.',
  'over.loads.under': 'menos de {to}',
  'over.loads.between': 'de {from} a {to}',
  'over.loads.over': '{from} o más',
  'over.loads.share': 'Carga',
  'over.loads.shareOf': '{share} de la capacidad',
  'over.loads.shareAssumed': '{share} de la capacidad, carriles supuestos',
  'over.loads.trucks': 'Camiones al día, calculados',
  'over.loads.wait': 'Espera calculada',
  'over.loads.row': 'Carga {share}, espera {wait}',
  'over.loads.rowAssumed': 'Carga {share}, espera {wait}; carriles supuestos',
  'over.bands.show': 'Ver horas desde aquí',
  'over.bands.running': 'Calculando las franjas…',
  'over.bands.failed': 'No se pudieron calcular las franjas.',
  'over.bands.again': 'Reintentar',
  'over.bands.none': 'No hay cruce ni fábrica desde donde contar.',
  'over.bands.title': 'Horas desde {name}',
  'over.bands.note':
    'El camino más rápido por la red y fuera de ella, con los minutos de cada cruce. Las regiones se cuentan en su ciudad de referencia.',
  'over.bands.regions': 'Regiones',
  'over.bands.towns': 'Ciudades',
  'over.bands.kind': 'Qué se enlista',
  'over.bands.place': 'Lugar',
  'over.bands.hours': 'Horas',
  'over.bands.band': 'de {from} a {to} h',
  'over.bands.first': 'hasta {to} h',
  'over.bands.last': 'más de {from} h',
  'over.bands.count': '{count, plural, one {{count} lugar} other {{count} lugares}}',
  'over.bands.off': 'Ninguna carretera llega: {names}.',
  'over.trucks.pause': 'Pausar los camiones del mapa',
  'over.trucks.play': 'Reanudar los camiones; un segundo es más o menos una hora',
  'over.bands.assumed':
    'Fuera de las carreteras: {speed} km/h sobre {detour} veces la línea recta, hasta {reach} km; las franjas van en pasos de unos 11 km.',
};
