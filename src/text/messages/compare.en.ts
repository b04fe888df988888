/** Pictures of the view to compare. */
export const compare = {
  'compare.shows': 'Show as',
  'compare.shows.bars': 'Bars',
  'compare.shows.lineup': 'Ranking',
  'compare.shows.data': 'Data',
  'compare.map': 'Where they lie',
  'compare.inset.of': 'Map with {names}',
  'compare.ellipse.read': 'quality {quality} ± {qualitySpread}, cost {cost} ± {costSpread}',
  'compare.ellipse.note':
    'Both better when higher. Solid: one standard deviation over the first {draws} draws of Confidence; dashed: about nine draws in ten. Where ellipses overlap, the order is open.',
  'compare.ellipse.none': 'None of these regions has a figure for both quality and cost.',
  'compare.ellipse.missing': 'Without figures for both axes: {names}.',
  'compare.methods': 'Rank by method',
  'compare.methods.same': 'All methods put these regions in the same order.',
  'compare.methods.swaps': 'Methods disagree about the order of: {pairs}.',
  'compare.methods.many': 'Methods disagree about the order of {count} of {all} pairs.',
  'compare.methods.none': 'None of these regions has all the figures that every method needs.',
  'compare.lineup': 'Ranking by theme',
  'compare.lineup.who': 'Which regions',
  'compare.lineup.compared': 'Compared',
  'compare.lineup.ranked': 'All ranked',
  'compare.lineup.key': 'Colours of the score',
  'compare.lineup.lead': 'Press a heading to sort by it; drag its edge, or use the arrows on it, to change its width.',
  'compare.lineup.none':
    'Nothing to rank by: no criterion that has weight is known here. Give a criterion some weight, or loosen a limit, in Explore.',
  'compare.lineup.width': 'Width of the column {name}',
};
