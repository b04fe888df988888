import type { sensitivity as en } from './sensitivity.en';

export const sensitivity: Record<keyof typeof en, string> = {
  'undo.values': 'Évaluation d’un critère',
  'undo.flip': 'Poids qui changent le premier',
  'undo.group': 'Poids du groupe',
  'undo.weighting': 'Poids tirés d’une méthode',
  'versus.value': 'Fonction de valeur : {name} ({scope})',
  'values.ofModel': 'celle du modèle',
  'values.type.linear': 'Droite',
  'values.type.log': 'Logarithmique',
  'values.type.piecewise': 'Par segments',
  'values.type.ideal': 'Idéal au milieu',
  'values.type.threshold': 'Seuil',
};
