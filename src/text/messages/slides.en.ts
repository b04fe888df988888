/** Messages of the slides (PPTX); ICU syntax. */
export const slides = {
  'slides.kicker': 'Site selection for chip investment in North America',
  'slides.made': 'Made on {date} · data of {edition}',
  'slides.method': '{method} · {countries} · weights of this scenario',
  'slides.ranking.title':
    '{count, plural, one {{first} is the only region ranked} other {{first} stands first of {count} regions}}',
  'slides.ranking.tied': '{first} and others share the first place of {count} regions',
  'slides.ranking.none': 'No region has a rank under this scenario',
  'slides.ranking.lead':
    'Score of 0 to 100 under this scenario. Neighbouring places are often too close to tell apart.',
  'slides.ranking.axis': 'Score',
  'slides.compare.title': 'How {regions} compare',
  'slides.compare.lead':
    'Mean of each theme on fixed goalposts, 0 to 100; higher is better in every theme. A theme without data has no bar.',
  'slides.region.title': '{region}: {score} of 100, rank {rank} of {count}',
  'slides.region.unranked': '{region}: not ranked ({reason})',
  'slides.site.title': '{site}, {region}: {score} of 100, rank {rank} of {count} sites',
  'slides.site.unranked': '{site}, {region}: {score} of 100, not ranked',
  'slides.site.unknown': '{site}, {region}: too little data for a score',
  'slides.region.points': 'Points of the score by criterion',
  'slides.region.hours': 'Hours by truck from {city}',
  'slides.region.figures': 'Figures that weigh most',
  'slides.col.to': 'To',
  'slides.col.via': 'Through',
  'slides.col.km': 'Distance',
  'slides.col.hours': 'Hours',
  'slides.col.closed': 'If it closes',
  'slides.col.port': 'Port of entry',
  'slides.to.fab': 'Front-end fab: {name}',
  'slides.to.port': 'Land port: {name}',
  'slides.to.air': 'Air cargo: {name}',
  'slides.hours.none': 'No road of the network leads there.',
  'slides.hours.assume':
    'Worked out from the road network: {motorway} on motorways, {highway} on highways, {minutes} min at a crossing unless set otherwise. Assumptions, not measurements.',
  'slides.crossings.title': 'Trucks into the United States by port',
  'slides.crossings.lead': 'Whole years only, inbound to the United States.',
  'slides.crossings.change': 'Change since {year}',
  'slides.limits.title': 'How the score is made, and what it can not tell',
  'slides.limits.how':
    '{criteria} criteria in {themes} themes. Each figure is put on fixed goalposts from 0 to 100 and weighed: {method}.',
  'slides.limits.more': 'A region needs {share} of its weight known to be ranked; {ranked} of {all} regions are.',
  'slides.sources.title': 'Sources',
  'slides.sources.page': 'Sources, {page} of {pages}',
  'slides.sources.all': 'Figures behind the scores: sources {list}, at the end',
  'slides.source.line': '{name}, {year}',
  'slides.source.certainty': '{line}; certainty {certainty}',
  'slides.notes.ranking':
    'First places: {list}. The order follows from the weights: show the confidence view before naming a winner.',
  'slides.notes.region': '{region} gains most from: {strong}. It loses most on: {weak}.',
  'slides.notes.compare': 'Largest gap: {theme}, from {low} ({lowName}) to {high} ({highName}).',
  'slides.notes.crossings': '{port} carried {trucks} in {year}.',
  'slides.notes.limits':
    'Say this before the questions: the weights are priors of this project and can be changed live.',
  'slides.notes.title':
    'Every number has its source at the foot of the slide and at the end. The charts can be edited.',
  'slides.notes.sources': 'Numbers refer to the foot of each slide.',
} as const;
