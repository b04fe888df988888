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
  'compare.ellipse.sites':
    'A site has the doubts of the weights and of its region’s figures. What is worked out, like its hours, is taken as exact, as it is for regions. Sites of one region share its figures: their order is firmer than ellipses that overlap say.',
  'compare.ellipse.none': 'None of these has a figure for both quality and cost.',
  'compare.ellipse.missing': 'Without figures for both axes: {names}.',
  'compare.methods': 'Rank by method',
  'compare.methods.among':
    '1 is the best of these {count}: sites are too many to rank them all by every method. VIKOR and PROMETHEE depend on who is compared.',
  'compare.methods.same': 'All methods put these in the same order.',
  'compare.methods.swaps': 'Methods disagree about the order of: {pairs}.',
  'compare.methods.many': 'Methods disagree about the order of {count} of {all} pairs.',
  'compare.methods.leftOut': 'Left out, as too little is known or a limit is not met: {names}.',
  'compare.methods.none': 'None of these has all the figures that every method needs.',
  'compare.lineup': 'Ranking by theme',
  'compare.lineup.who': 'Whose rows',
  'compare.lineup.compared': 'Compared',
  'compare.lineup.ranked': 'All ranked regions',
  'compare.lineup.sites': 'Best {count} sites',
  'compare.lineup.place': 'Region or site',
  'compare.lineup.site': 'Site',
  'compare.lineup.ranks': 'Ranks: regions among regions, sites among sites.',
  'compare.lineup.key': 'Colours of the score',
  'compare.lineup.lead': 'Press a heading to sort by it; drag its edge, or use the arrows on it, to change its width.',
  'compare.lineup.none':
    'Nothing to rank by: no criterion that has weight is known here. Give a criterion some weight, or loosen a limit, in Explore.',
  'compare.lineup.width': 'Width of the column {name}',
};
