import type { over as english } from './over.en';

export const over: Readonly<Record<keyof typeof english, string>> = {
  'over.loads.legend': 'Carga',
  'over.loads.legendNote': 'parte de la capacidad en uso, calculada; sin anillo: carriles no publicados',
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
  'over.bands.band': 'de {from} a {to} h',
  'over.bands.first': 'hasta {to} h',
  'over.bands.last': 'más de {from} h',
  'over.bands.count': '{count, plural, one {{count} lugar} other {{count} lugares}}',
  'over.bands.off': 'Ninguna carretera llega a: {names}.',
  'over.trucks.pause': 'Pausar los camiones del mapa',
  'over.trucks.play': 'Reanudar los camiones; un segundo es más o menos una hora',
  'over.bands.assumed':
    'Fuera de las carreteras: a {speed} por {detour} veces la línea recta, hasta {reach}; las franjas van en pasos de unos {step}.',
  'undo.budget': 'Presupuesto para obras',
  'undo.merits': 'Pesos de las obras',
  'versus.budget': 'Presupuesto para obras, millones de USD',
  'versus.merit': 'Peso de {name}',
  'assume.pace':
    'Multiplica la velocidad de cada carretera. No se halló velocidad medida de camiones por país, así que los tres usan la misma.',
  'assume.rest':
    'Un solo conductor: 10 horas de descanso tras cada 11 de viaje y media hora tras 8, según la regla de Estados Unidos (49 CFR 395.3), también en el extranjero. Sin ella, los conductores se turnan y las horas se comparan con tiempos publicados.',
  'assume.crossingP10':
    'Multiplica los minutos usuales: uno de cada diez camiones tarda menos. Es una conjetura: de los puertos con más tránsito no se conoce la dispersión.',
  'assume.crossingP90':
    'Multiplica los minutos usuales: uno de cada diez camiones tarda más. En 15 cruces hacia Canadá, en 2023, el percentil 95 esperó de 2 a 4 veces la mediana (Transport Canada), cerca del doble para el 90.',
  'assume.roadP10':
    'Multiplica las horas usuales en carretera: en una buena noche, cinco por ciento menos. Nadie lo ha medido.',
  'assume.roadP90':
    'Multiplica las horas usuales en carretera: uno de cada diez días, una sexta parte más. Nadie lo ha medido.',
  'assume.queueShare':
    'De 0 a 1: esta parte baja al añadir carriles; el resto es inspección y no baja. La mitad es una conjetura.',
  'over.catchment.title': 'Área de influencia',
  'over.catchment.aux': 'cruce más cercano en horas',
  'over.catchment.running': 'Contando…',
  'over.catchment.what': 'Cruce más cercano de',
  'over.catchment.count': 'Número',
  'over.catchment.change': 'Cambio',
  'over.catchment.regions': 'Regiones',
  'over.catchment.people': 'Habitantes de esas regiones',
  'over.catchment.towns': 'Ciudades',
  'over.catchment.plants': 'Plantas de chips',
  'over.catchment.same': 'El plan no mueve ninguno.',
  'over.catchment.note':
    'Las regiones cuentan en su ciudad de referencia con todos sus habitantes, como un todo; las ciudades son las de la lista de búsqueda.',
  'over.catchment.unknown':
    '{count, plural, one {De {count} región no hay dato de habitantes.} other {De {count} regiones no hay dato de habitantes.}}',
};
