/** Messages of pictures and tables that are saved from where they stand; ICU syntax. */
export const pictures = {
  'pictures.png': 'Save {name} as a picture (PNG)',
  'pictures.svg': 'Save {name} as a drawing (SVG)',
  'pictures.short.png': 'PNG',
  'pictures.short.svg': 'SVG',
  'pictures.map': 'Picture of the map',
  'pictures.map.says': 'As it is now, sharp in print, with legend, scale and sources.',
  'pictures.map.none': 'Open the map first: there is none to take a picture of.',
  'pictures.map.save': 'Save the picture',
  'pictures.failed': 'The picture could not be made: {reason}',
  'pictures.saved': '{file} saved',
  'pictures.scale': '{km} km',
  'pictures.made': 'Corredor · data of {date}',
  'pictures.scores': 'Scores under the weights of this scenario; each figure behind them has its source in Corredor.',
  'pictures.table': 'Save {name} as {format}, {count, plural, one {# row} other {# rows}}',
} as const;
