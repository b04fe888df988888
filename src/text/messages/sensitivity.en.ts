/** Messages of sensitivity, methods, inverse questions, group and value functions; ICU syntax. */
export const sensitivity = {
  'undo.values': 'How a criterion is valued',
  'undo.flip': 'Weights that change the lead',
  'undo.group': 'Weights of the group',
  'undo.weighting': 'Weights from a method',
  'versus.value': 'Value function: {name} ({scope})',
  'values.ofModel': 'of the model',
  'values.type.linear': 'Straight',
  'values.type.log': 'Logarithmic',
  'values.type.piecewise': 'Straight pieces',
  'values.type.ideal': 'Ideal in the middle',
  'values.type.threshold': 'Threshold',
};
