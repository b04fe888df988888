import type { work as en } from './work.en';

export const work: Record<keyof typeof en, string> = {
  'link.notice':
    '{count, plural, one {No se pudo usar una parte del enlace} other {No se pudieron usar {count} partes del enlace}}. El resto se aplicó.',
  'link.problem.default':
    'Parámetro {param}: se recibió «{got}»; se esperaba: {expected}; se usa el valor predeterminado.',
  'link.problem.dropped': 'Parámetro {param}: se recibió «{got}»; se esperaba: {expected}; esta parte se omite.',
  'link.problem.kept': 'Parámetro {param}: se recibió «{got}»; se esperaba: {expected}; se conserva tal como venía.',
  'link.problem.rejected':
    'No se pudo usar el estado de este enlace: parámetro {param}, se recibió «{got}»; se esperaba: {expected}. La página abrió con sus valores predeterminados; el enlace se conserva para que pueda copiarlo.',
  'link.expected.number': 'un número en el intervalo {low}..{high}',
  'link.expected.whole': 'un número entero en el intervalo {low}..{high}',
  'link.expected.latitude': 'una latitud (lat) en el intervalo {low}..{high}',
  'link.expected.longitude': 'una longitud (lon) en el intervalo {low}..{high}',
  'link.expected.words': 'uno de estos valores: {words}',
  'link.expected.selection': 'tipo:id, con uno de estos tipos: {words}',
  'link.expected.criteria': 'un criterio del modelo',
  'link.expected.regions': 'una de las 96 regiones, por ejemplo US-AZ',
  'link.expected.projects': 'un proyecto conocido',
  'link.expected.ports': 'un puerto de entrada conocido',
  'link.expected.crossings': 'un cruce conocido',
  'link.expected.gateways': 'un aeropuerto o puerto marítimo conocido',
  'link.expected.parks': 'un parque industrial conocido',
  'link.expected.resources': 'una mina o un sitio de energía conocido',
  'link.expected.pair': 'id:número, por ejemplo W1:12',
  'link.expected.bounds': 'límites como C2:max12 o P1:min1max5',
  'link.expected.sum': 'pesos mayores que cero, pero suman cero, así que no hay clasificación',
  'link.expected.once': 'que apareciera una sola vez, pero viene dos veces: cuenta la primera',
  'link.expected.single': 'un solo lugar: cuenta el primero',
  'link.expected.camera': 'lat, lon y z juntos',
  'link.expected.escape': 'secuencias de porcentaje que formen un texto en UTF-8',
  'link.expected.value': 'un valor después de =',
  'link.expected.param': 'un parámetro de la versión 1 del enlace',
  'link.expected.start': 'un enlace con v=1; es posible que se haya cortado al copiarlo',
  'link.expected.text': 'un texto de {limit} caracteres imprimibles como máximo',
  'link.expected.length': 'una longitud dentro del límite de {limit} caracteres',
  'link.expected.most': 'como máximo {limit}: cuentan los primeros {limit}',
  'link.expected.version': 'una de las versiones compatibles: {versions}',
  'link.copyOriginal': 'Copiar el enlace tal como venía',
  'link.tooLong':
    'Este escenario es demasiado largo para un enlace ({length, number} de {limit, number} caracteres como máximo). Guárdelo en un archivo y comparta el archivo.',
  'saved.unreadable':
    'No se pudo leer su trabajo guardado. Se conserva en este dispositivo; descargue el texto para revisarlo.',
  'saved.newer':
    'El trabajo guardado se escribió con la versión {version} de la aplicación; esta lee hasta la versión {supported}. Se conserva y no se sobrescribió. Vuelva a cargar la página para obtener la aplicación más reciente.',
  'saved.changedElsewhere':
    'Este escenario se modificó en otra pestaña. No se pierde nada: elija con cuál continuar; el otro se conserva.',
  'saved.useMine': 'Continuar con el mío',
  'saved.useTheirs': 'Tomar el de la otra pestaña',
  'saved.full':
    'Su trabajo no se guardó: el almacenamiento de este dispositivo está lleno. Sigue abierto en esta pestaña; expórtelo a un archivo para no perderlo.',
  'saved.blocked':
    'Su trabajo no se guarda en este dispositivo: el navegador bloquea el almacenamiento. Sigue abierto en esta pestaña; expórtelo a un archivo para conservarlo.',
  'saved.export': 'Exportar a un archivo',
  'saved.download': 'Descargar el texto',
  'saved.done': 'Guardado en este dispositivo',
  'saved.kept':
    '{count, plural, one {Se conserva un texto anterior en este dispositivo} other {Se conservan {count} textos anteriores en este dispositivo}}',
  'saved.kept.discard': 'Descartar el texto conservado',
  'recent.title': 'Escenarios recientes',
  'recent.none': 'Aún no hay escenarios recientes.',
  'recent.untitled': 'Sin nombre',
  'recent.delete': 'Eliminar «{title}»',
  'recent.deleted': 'Se eliminó «{title}»',
  'recent.restore': 'Recuperarlo',
  'recent.pushedOut': 'La lista admite {limit}; «{title}» ya no está en ella.',
  'recent.unreadable': 'No se pudo leer la lista de escenarios recientes. El texto se conserva en este dispositivo.',
};
