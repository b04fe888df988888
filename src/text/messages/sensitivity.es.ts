import type { sensitivity as en } from './sensitivity.en';

export const sensitivity: Record<keyof typeof en, string> = {
  'undo.values': 'Cómo se valora un criterio',
  'undo.flip': 'Pesos que cambian al primero',
  'undo.group': 'Pesos del grupo',
  'undo.weighting': 'Pesos por un método',
  'versus.value': 'Función de valor: {name} ({scope})',
  'values.ofModel': 'la del modelo',
  'values.type.linear': 'Recta',
  'values.type.log': 'Logarítmica',
  'values.type.piecewise': 'Por tramos',
  'values.type.ideal': 'Ideal en medio',
  'values.type.threshold': 'Umbral',
};
